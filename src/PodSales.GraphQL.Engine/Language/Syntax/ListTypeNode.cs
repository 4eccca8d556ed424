namespace PodSales.GraphQL.Engine.Language.Syntax;

/// <summary>A list type reference.</summary>
internal sealed class ListTypeNode : TypeNode
{
    internal override SyntaxKind Kind => SyntaxKind.ListType;

    public required TypeNode Type { get; init; }
}
