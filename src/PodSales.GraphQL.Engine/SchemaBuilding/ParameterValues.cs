using System.Security.Claims;
using Microsoft.Extensions.DependencyInjection;
using PodSales.GraphQL.Engine.DataLoaders;
using PodSales.GraphQL.Engine.Execution;
using PodSales.GraphQL.Engine.Resolvers;

namespace PodSales.GraphQL.Engine.SchemaBuilding;

/// <summary>Reads the values of parameters; compiled resolvers call it.</summary>
internal static class ParameterValues
{
    public static T Parent<T>(IResolverContext context) => context.Parent<T>();

    public static T Resolver<T>(IResolverContext context) => context.Resolver<T>();

    public static T Argument<T>(IResolverContext context, string name) => context.ArgumentValue<T>(name);

    public static Optional<T> OptionalArgument<T>(IResolverContext context, string name) => context.ArgumentOptional<T>(name);

    /// <summary>A field of the input object that holds all arguments of a mutation.</summary>
    public static T? InputField<T>(IResolverContext context, string input, string name) =>
        InputFields.Read<T>(context.ArgumentValue<IReadOnlyDictionary<string, object?>>(input), name);

    public static T Service<T>(IResolverContext context)
        where T : notnull => context.Service<T>();

    public static T? OptionalService<T>(IResolverContext context) => context.Services.GetService<T>();

    public static T KeyedService<T>(IResolverContext context, string key)
        where T : notnull => context.Service<T>(key);

    public static T? OptionalKeyedService<T>(IResolverContext context, string key) => context.Services.GetKeyedService<T>(key);

    /// <summary>The request's loader: resolvers with services of their own would not share it otherwise.</summary>
    public static T DataLoader<T>(IResolverContext context)
        where T : notnull, IDataLoader => context.DataLoader<T>();

    public static ClaimsPrincipal User(IResolverContext context) => ((IFieldContext)context).User;

    /// <summary>Whether one of the fields is selected below the field that is being resolved.</summary>
    public static bool IsSelected(IResolverContext context, IReadOnlyList<string> names)
    {
        var selection = ((IFieldContext)context).Selection;
        var types = ((IFieldContext)context).Schema.PossibleTypes(selection.Field.Type.Named);
        return types.SelectMany(selection.SelectedFields).Any(field => names.Contains(field.Field.Name));
    }

    public static T? GlobalState<T>(IResolverContext context, string key, bool isRequired) =>
        State<T>(context.ContextData.TryGetValue(key, out var value), value, "global", key, isRequired);

    public static T? ScopedState<T>(IResolverContext context, string key, bool isRequired) =>
        State<T>(context.ScopedContextData.TryGetValue(key, out var value), value, "scoped", key, isRequired);

    public static T? LocalState<T>(IResolverContext context, string key, bool isRequired) =>
        State<T>(context.LocalContextData.TryGetValue(key, out var value), value, "local", key, isRequired);

    private static T? State<T>(bool isSet, object? value, string kind, string key, bool isRequired) => value switch
    {
        T state => state,
        null when !isRequired => default,
        null => throw new InvalidOperationException(
            $"The {kind} state \"{key}\" is {(isSet ? "null" : "not set")}, and the resolver's parameter takes no null. Set it before, or make the parameter nullable."),
        _ => throw new InvalidOperationException($"The {kind} state \"{key}\" is a {value.GetType()} and not a {typeof(T)}."),
    };
}
