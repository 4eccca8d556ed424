namespace PodSales.GraphQL.Engine.Language.Syntax;

/// <summary>A non-null type reference.</summary>
internal sealed class NonNullTypeNode : TypeNode
{
    internal override SyntaxKind Kind => SyntaxKind.NonNullType;

    public required TypeNode Type { get; init; }
}
