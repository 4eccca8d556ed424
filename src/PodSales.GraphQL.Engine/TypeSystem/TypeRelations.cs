using PodSales.GraphQL.Engine.Language.Syntax;

namespace PodSales.GraphQL.Engine.TypeSystem;

/// <summary>How the types of a schema stand to each other.</summary>
internal static class TypeRelations
{
    /// <summary>Whether an object or interface type is one of those that an abstract type stands for.</summary>
    public static bool Includes(this NamedType abstractType, NamedType type) => (abstractType, type) switch
    {
        (UnionType union, _) => union.Members.Contains(type),
        (InterfaceType parent, ComplexType complex) => complex.Interfaces.Contains(parent),
        _ => false,
    };

    /// <summary>Whether each value of a type is also one of the other (specification, "IsSubType").</summary>
    public static bool IsSubtypeOf(this GraphQLType type, GraphQLType other) => (type, other) switch
    {
        (NonNullType inner, NonNullType outer) => inner.OfType.IsSubtypeOf(outer.OfType),
        (_, NonNullType) => false,
        (NonNullType inner, _) => inner.OfType.IsSubtypeOf(other),
        (ListType inner, ListType outer) => inner.OfType.IsSubtypeOf(outer.OfType),
        (NamedType inner, NamedType outer) => inner == outer || outer.Includes(inner),
        _ => false,
    };

    extension(Schema schema)
    {
        /// <summary>The type that a reference means; null when the schema has no such type.</summary>
        public GraphQLType? FindType(TypeNode node) => node switch
        {
            ListTypeNode list => schema.FindType(list.Type) is { } item ? new ListType(item) : null,
            NonNullTypeNode nonNull => schema.FindType(nonNull.Type) is { } nullable ? new NonNullType(nullable) : null,
            _ => schema.Types.TryGet(((NamedTypeNode)node).Name.Value, out var named) ? named : null,
        };

        /// <summary>Whether an object can be of both composite types (specification, "Fragment Spread Is Possible").</summary>
        public bool CanOverlap(NamedType left, NamedType right) =>
            left == right
            || (left.IsAbstract && right.IsAbstract
                ? schema.PossibleTypes(left).Any(right.Includes)
                : left.Includes(right) || right.Includes(left));
    }
}
