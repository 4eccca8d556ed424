namespace PodSales.GraphQL.Engine.TypeSystem;

/// <summary>A list of another type.</summary>
internal sealed class ListType(GraphQLType ofType) : GraphQLType
{
    public override TypeKind Kind => TypeKind.List;

    public GraphQLType OfType { get; } = ofType;

    public override NamedType Named => OfType.Named;

    public override string ToString() => $"[{OfType}]";
}
