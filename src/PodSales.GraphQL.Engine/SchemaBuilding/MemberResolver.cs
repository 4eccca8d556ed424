using System.Linq.Expressions;
using System.Reflection;
using PodSales.GraphQL.Engine.Execution;
using PodSales.GraphQL.Engine.Resolvers;

namespace PodSales.GraphQL.Engine.SchemaBuilding;

/// <summary>Makes resolvers of members, each compiled when a request first comes to it.</summary>
internal static class MemberResolver
{
    public static FieldResolver Compile(MemberInfo member, FieldOwner owner, ParameterBinder parameters) => member switch
    {
        PropertyInfo property when IsOwn(property, owner) => Read(property.PropertyType, owner.RuntimeType!, parent => Expression.Property(parent, property)),
        MethodInfo method when IsOwn(method, owner) && method.GetParameters().Length == 0 && !AnnotatedTypes.IsTask(method.ReturnType) =>
            Read(method.ReturnType, owner.RuntimeType!, parent => Expression.Call(method.IsStatic ? null : parent, method)),
        PropertyInfo property => Call(property.GetMethod!, owner, parameters),
        MethodInfo method => Call(method, owner, parameters),
        _ => throw new ArgumentException($"{member} is neither a property nor a method.", nameof(member)),
    };

    /// <summary>The call of a method whose result is taken as it is.</summary>
    public static Func<IResolverContext, TResult> CompileCall<TResult>(MethodInfo method, FieldOwner owner, ParameterBinder parameters)
    {
        var context = Expression.Parameter(typeof(IResolverContext), "context");
        var call = Invocation(method, owner, context, parameter => parameters.Bind(parameter, context));
        return Compiled<TResult>(Expression.Convert(call, typeof(TResult)), context);
    }

    /// <summary>A node resolver, whose first parameter is the raw id.</summary>
    public static Func<IResolverContext, object, ValueTask<object?>> CompileNode(MethodInfo method, FieldOwner owner, ParameterBinder parameters)
    {
        var context = Expression.Parameter(typeof(IResolverContext), "context");
        var id = Expression.Parameter(typeof(object), "id");
        var call = Invocation(method, owner, context, parameter => parameter.Position == 0
            ? Expression.Convert(id, parameter.ParameterType)
            : parameters.Bind(parameter, context));
        var compiled = new CompiledWhenUsed<Func<IResolverContext, object, ValueTask<object?>>>(
            Expression.Lambda<Func<IResolverContext, object, ValueTask<object?>>>(ResolverResults.Awaited(call), context, id));
        return (context, id) => compiled.Delegate(context, id);
    }

    private static bool IsOwn(MemberInfo member, FieldOwner owner) =>
        owner.RuntimeType is { } parent && member.DeclaringType!.IsAssignableFrom(parent);

    /// <summary>What is read of the parent and needs nothing else.</summary>
    public static FieldResolver Read(Type type, Type parentType, Func<Expression, Expression> read)
    {
        var parent = Expression.Parameter(typeof(object), "parent");
        var underlying = Nullable.GetUnderlyingType(type);
        var lambda = Expression.Lambda(typeof(Func<,>).MakeGenericType(typeof(object), type), read(Expression.Convert(parent, parentType)), parent);
        var resolver = underlying is null
            ? typeof(FieldResolver.Pure<>).MakeGenericType(type)
            : typeof(FieldResolver.PureNullable<>).MakeGenericType(underlying);
        return (FieldResolver)Activator.CreateInstance(resolver, lambda)!;
    }

    private static FieldResolver Call(MethodInfo method, FieldOwner owner, ParameterBinder parameters)
    {
        var context = Expression.Parameter(typeof(IResolverContext), "context");
        var call = Invocation(method, owner, context, parameter => parameters.Bind(parameter, context));
        return AnnotatedTypes.IsTask(method.ReturnType)
            ? new FieldResolver.Asynchronous(Compiled<ValueTask<object?>>(ResolverResults.Awaited(call), context))
            : new FieldResolver.Synchronous(Compiled<object?>(Expression.Convert(call, typeof(object)), context));
    }

    private static Func<IResolverContext, TResult> Compiled<TResult>(Expression body, ParameterExpression context)
    {
        var compiled = new CompiledWhenUsed<Func<IResolverContext, TResult>>(Expression.Lambda<Func<IResolverContext, TResult>>(body, context));
        return context => compiled.Delegate(context);
    }

    private static MethodCallExpression Invocation(
        MethodInfo method, FieldOwner owner, ParameterExpression context, Func<ParameterInfo, Expression> bind) =>
        Expression.Call(Instance(method, owner, context), method, method.GetParameters().Select(bind));

    private static MethodCallExpression? Instance(MethodInfo method, FieldOwner owner, ParameterExpression context)
    {
        if (method.IsStatic)
        {
            return null;
        }

        return IsOwn(method, owner)
            ? Expression.Call(typeof(ParameterValues), nameof(ParameterValues.Parent), [owner.RuntimeType!], context)
            : Expression.Call(typeof(ParameterValues), nameof(ParameterValues.Resolver), [method.ReflectedType!], context);
    }
}
