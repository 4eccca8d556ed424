using System.Collections.Immutable;

namespace PodSales.GraphQL.Engine.Language.Syntax;

/// <summary>A field, a fragment spread or an inline fragment.</summary>
internal abstract class SelectionNode : SyntaxNode
{
    public ImmutableArray<DirectiveNode> Directives { get; init; } = [];
}
