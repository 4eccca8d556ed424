using System.Collections.Immutable;

namespace PodSales.GraphQL.Engine.Language.Syntax;

/// <summary>The selections between braces.</summary>
internal sealed class SelectionSetNode : SyntaxNode
{
    internal override SyntaxKind Kind => SyntaxKind.SelectionSet;

    public ImmutableArray<SelectionNode> Selections { get; init; } = [];
}
