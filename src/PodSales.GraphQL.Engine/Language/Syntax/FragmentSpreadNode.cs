namespace PodSales.GraphQL.Engine.Language.Syntax;

/// <summary>A spread of a named fragment.</summary>
internal sealed class FragmentSpreadNode : SelectionNode
{
    internal override SyntaxKind Kind => SyntaxKind.FragmentSpread;

    public required NameNode Name { get; init; }
}
