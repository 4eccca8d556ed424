using PodSales.GraphQL.Engine.Execution;
using PodSales.GraphQL.Engine.Language.Syntax;
using PodSales.GraphQL.Engine.TypeSystem;
using PodSales.GraphQL.Engine.TypeSystem.Scalars;

namespace PodSales.GraphQL.Engine.Introspection;

/// <summary>The two shapes of introspection field: one that reads its parent, and one that lists members, deprecated ones on demand.</summary>
internal static class IntrospectionField
{
    private const string IncludeDeprecated = "includeDeprecated";

    public static FieldDefinition Reading<TParent>(string name, GraphQLType type, Func<TParent, object?> read) =>
        new(name, type) { Resolver = new FieldResolver.PureObject(parent => read((TParent)parent)) };

    public static FieldDefinition Listing<TParent, TItem>(
        string name, GraphQLType type, Func<TParent, IEnumerable<TItem>?> items, Func<TItem, string?> deprecationReason) =>
        new(name, type)
        {
            Arguments = new(
            [
                new(IncludeDeprecated, NonNull(BuiltInScalars.Boolean)) { DefaultValue = new BooleanValueNode { Value = false } },
            ]),
            Resolver = new FieldResolver.Synchronous(context => context.ArgumentValue<bool>(IncludeDeprecated)
                ? items(context.Parent<TParent>())
                : items(context.Parent<TParent>())?.Where(item => deprecationReason(item) is null)),
        };

    public static NonNullType NonNull(GraphQLType type) => new(type);

    public static ListType ListOf(GraphQLType type) => new(NonNull(type));
}
