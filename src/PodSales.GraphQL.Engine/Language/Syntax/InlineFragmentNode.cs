namespace PodSales.GraphQL.Engine.Language.Syntax;

/// <summary>An inline fragment.</summary>
internal sealed class InlineFragmentNode : SelectionNode
{
    internal override SyntaxKind Kind => SyntaxKind.InlineFragment;

    public NamedTypeNode? TypeCondition { get; init; }

    public required SelectionSetNode SelectionSet { get; init; }
}
