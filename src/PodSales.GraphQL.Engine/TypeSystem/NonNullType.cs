namespace PodSales.GraphQL.Engine.TypeSystem;

/// <summary>A type whose value is never null.</summary>
internal sealed class NonNullType(GraphQLType ofType) : GraphQLType
{
    public override TypeKind Kind => TypeKind.NonNull;

    /// <summary>The nullable type; never itself a <see cref="NonNullType"/>.</summary>
    public GraphQLType OfType { get; } = ofType;

    public override NamedType Named => OfType.Named;

    public override GraphQLType NullableType => OfType;

    public override string ToString() => $"{OfType}!";
}
