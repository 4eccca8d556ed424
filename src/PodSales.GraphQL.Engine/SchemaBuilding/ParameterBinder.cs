using System.Collections.Immutable;
using System.Linq.Expressions;
using System.Reflection;
using System.Security.Claims;
using PodSales.GraphQL.Engine.Conventions.InputValidation;
using PodSales.GraphQL.Engine.DataLoaders;
using PodSales.GraphQL.Engine.DataLoaders.Data;
using PodSales.GraphQL.Engine.Resolvers;
using PodSales.GraphQL.Engine.Types;
using PodSales.GraphQL.Engine.TypeSystem;

namespace PodSales.GraphQL.Engine.SchemaBuilding;

/// <summary>Finds where the parameters of a resolver come from. What comes from nowhere else is an argument.</summary>
internal sealed class ParameterBinder(SchemaDraft draft, FieldSetup field)
{
    private readonly List<InputValueDefinition> _arguments = [];
    private readonly List<(string Name, ValueRules Rules)> _rules = [];
    private readonly HashSet<PropertyInfo> _needs = [];
    private bool _needsAll;

    public ImmutableArray<InputValueDefinition> Arguments => [.. _arguments];

    /// <summary>What the declarations of the arguments demand of their values.</summary>
    public ArgumentRules Rules() => new(field, [.. _rules]);

    public Expression Bind(ParameterInfo parameter, ParameterExpression context) =>
        Attributed(parameter, context)
        ?? BuiltIn(parameter, context)
        ?? Registered(parameter, context)
        ?? Argument(parameter, context);

    /// <summary>What the field reads of its parent: a property itself, or what the parameters of a method say.</summary>
    public FieldNeeds? Needs()
    {
        if (field.Configuration.Member is not { } member)
        {
            return field.Configuration.Needs;
        }

        var isOwn = field.Owner.RuntimeType is { } parent && member.DeclaringType!.IsAssignableFrom(parent);
        if (isOwn)
        {
            if (field.Configuration.Annotations.Find<BindMemberAttribute>() is not null)
            {
                draft.Faults.Add(field.Configuration, "[BindMember] stands on a member of the type itself. Put the field into a class with [ExtendObjectType<T>].");
            }

            return member is PropertyInfo property && Members.Declared(property).SetMethod is not null
                ? new FieldNeeds([], Members.Declared(property))
                : null;
        }

        return _needsAll ? null : new FieldNeeds([.. _needs], BoundMember());
    }

    private PropertyInfo? BoundMember()
    {
        if (field.Configuration.Annotations.Find<BindMemberAttribute>() is not { Name: var name })
        {
            return null;
        }

        if (field.Owner.RuntimeType?.GetProperty(name) is { } property)
        {
            return Members.Declared(property);
        }

        draft.Faults.Add(field.Configuration, $"[BindMember] names \"{name}\", which {field.Owner.TypeName} does not have. Name a property of the extended class, by nameof.");
        return null;
    }

    private MethodCallExpression? Attributed(ParameterInfo parameter, ParameterExpression context)
    {
        if (parameter.GetCustomAttribute<ParentAttribute>() is { } parent)
        {
            AddNeeds(parent, parameter);
            return Call(nameof(ParameterValues.Parent), parameter.ParameterType, context);
        }

        if (parameter.GetCustomAttribute<ServiceAttribute>() is { } service)
        {
            return Service(parameter, service.Key, context);
        }

        if (parameter.GetCustomAttribute<ArgumentAttribute>() is not null)
        {
            return Argument(parameter, context);
        }

        return parameter switch
        {
            _ when parameter.GetCustomAttribute<GlobalStateAttribute>() is { } state =>
                State(nameof(ParameterValues.GlobalState), parameter, state.Key, context),
            _ when parameter.GetCustomAttribute<ScopedStateAttribute>() is { } state =>
                State(nameof(ParameterValues.ScopedState), parameter, state.Key, context),
            _ when parameter.GetCustomAttribute<LocalStateAttribute>() is { } state =>
                State(nameof(ParameterValues.LocalState), parameter, state.Key, context),
            _ when parameter.GetCustomAttribute<IsSelectedAttribute>() is { } selected =>
                Expression.Call(typeof(ParameterValues), nameof(ParameterValues.IsSelected), [], context, Expression.Constant(selected.FieldNames)),
            _ when parameter.IsDefined(typeof(EventMessageAttribute)) =>
                Call(nameof(ParameterValues.Parent), parameter.ParameterType, context),
            _ => null,
        };
    }

    private Expression? BuiltIn(ParameterInfo parameter, ParameterExpression context)
    {
        var type = parameter.ParameterType;
        if (type == typeof(CancellationToken))
        {
            return Expression.Property(context, nameof(IResolverContext.RequestAborted));
        }

        if (type == typeof(IResolverContext))
        {
            _needsAll = true;
            return context;
        }

        if (type == typeof(ClaimsPrincipal))
        {
            return Call(nameof(ParameterValues.User), context);
        }

        // The web framework's context travels as state under its name: nothing here knows the framework.
        if (type.Name == "HttpContext")
        {
            return State(nameof(ParameterValues.GlobalState), parameter, type.Name, context);
        }

        if (typeof(IDataLoader).IsAssignableFrom(type))
        {
            return DataLoader(parameter, context);
        }

        if (type == typeof(PagingArguments))
        {
            return Paging(parameter, context);
        }

        return type.IsGenericType && type.GetGenericTypeDefinition() == typeof(QueryContext<>) ? Query(parameter, context) : null;
    }

    private MethodCallExpression? Registered(ParameterInfo parameter, ParameterExpression context)
    {
        var type = parameter.ParameterType;
        var isService = !type.IsValueType && AnnotatedTypes.ItemOf(type) is null && draft.Services?.IsService(type) is true;
        return isService ? Call(nameof(ParameterValues.Service), type, context) : null;
    }

    private MethodCallExpression Argument(ParameterInfo parameter, ParameterExpression context)
    {
        var argument = draft.Arguments.Create(parameter, field.Configuration, wrapsOptional: field.InputArgument is not null);
        _arguments.Add(argument);
        if (draft.InputRules.Of(parameter, draft.AnnotatedTypes.Of(parameter)) is { } rules)
        {
            _rules.Add((argument.Name, rules));
        }

        var isOptional = parameter.ParameterType is { IsGenericType: true } type && type.GetGenericTypeDefinition() == typeof(Optional<>);
        return (field.InputArgument, isOptional) switch
        {
            (null, true) => Call(nameof(ParameterValues.OptionalArgument), parameter.ParameterType.GetGenericArguments()[0], context, argument.Name),
            (null, false) => Call(nameof(ParameterValues.Argument), parameter.ParameterType, context, argument.Name),
            (var input, _) => Call(nameof(ParameterValues.InputField), parameter.ParameterType, context, input, argument.Name),
        };
    }

    private MethodCallExpression Service(ParameterInfo parameter, string? key, ParameterExpression context)
    {
        var isNullable = draft.AnnotatedTypes.Of(parameter).IsNullable;
        return (key, isNullable) switch
        {
            (null, false) => Call(nameof(ParameterValues.Service), parameter.ParameterType, context),
            (null, true) => Call(nameof(ParameterValues.OptionalService), parameter.ParameterType, context),
            (_, false) => Call(nameof(ParameterValues.KeyedService), parameter.ParameterType, context, key),
            (_, true) => Call(nameof(ParameterValues.OptionalKeyedService), parameter.ParameterType, context, key),
        };
    }

    private MethodCallExpression State(string method, ParameterInfo parameter, string? key, ParameterExpression context)
    {
        var type = draft.AnnotatedTypes.Of(parameter);
        return Expression.Call(
            typeof(ParameterValues),
            method,
            [parameter.ParameterType],
            context,
            Expression.Constant(key ?? parameter.Name!),
            Expression.Constant(!type.IsNullable));
    }

    private MethodCallExpression DataLoader(ParameterInfo parameter, ParameterExpression context)
    {
        if (!draft.Configuration.DataLoaders.ContainsKey(parameter.ParameterType))
        {
            draft.Faults.Add(parameter, $"the data loader {parameter.ParameterType.Name} is not registered. Add it by AddDataLoader<{parameter.ParameterType.Name}>().");
        }

        return Call(nameof(ParameterValues.DataLoader), parameter.ParameterType, context);
    }

    private MethodCallExpression Paging(ParameterInfo parameter, ParameterExpression context)
    {
        if (field.Paging is null || !draft.Configuration.HasPagingArguments)
        {
            draft.Faults.Add(parameter, "PagingArguments need [UsePaging] on the method and AddPagingArguments() on the server.");
            return Expression.Call(typeof(ParameterValues), nameof(ParameterValues.Parent), [typeof(PagingArguments)], context);
        }

        return Expression.Call(Expression.Constant(field.Paging), nameof(field.Paging.Read), [], context);
    }

    private MethodCallExpression Query(ParameterInfo parameter, ParameterExpression context)
    {
        if (!draft.Configuration.HasQueryContext)
        {
            draft.Faults.Add(parameter, "QueryContext<T> needs AddQueryContext() on the server.");
        }

        if (field.ItemType is { } item && item != parameter.ParameterType.GetGenericArguments()[0])
        {
            draft.Faults.Add(parameter, $"a QueryContext is of the type of the field's items. Make it QueryContext<{item.Name}>.");
        }

        field.TakesQueryContext = true;
        return Expression.Call(
            typeof(Conventions.Projection.QueryContextBinding), nameof(Conventions.Projection.QueryContextBinding.Read),
            parameter.ParameterType.GetGenericArguments(), context, Expression.Constant(field));
    }

    private void AddNeeds(ParentAttribute parent, ParameterInfo parameter)
    {
        foreach (var name in parent.Requires?.Split([' ', ','], StringSplitOptions.RemoveEmptyEntries) ?? [])
        {
            if (parameter.ParameterType.GetProperty(name) is { } property)
            {
                _needs.Add(Members.Declared(property));
            }
            else
            {
                draft.Faults.Add(parameter, $"[Parent] requires \"{name}\", which {parameter.ParameterType.Name} does not have. Name its properties, by nameof.");
            }
        }
    }

    private static MethodCallExpression Call(string method, ParameterExpression context) => Expression.Call(typeof(ParameterValues), method, [], context);

    private static MethodCallExpression Call(string method, Type type, ParameterExpression context, params string[] names) =>
        Expression.Call(typeof(ParameterValues), method, [type], [context, .. names.Select(Expression.Constant)]);
}
