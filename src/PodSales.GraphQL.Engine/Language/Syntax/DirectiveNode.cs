using System.Collections.Immutable;

namespace PodSales.GraphQL.Engine.Language.Syntax;

/// <summary>A directive as applied.</summary>
internal sealed class DirectiveNode : SyntaxNode
{
    internal override SyntaxKind Kind => SyntaxKind.Directive;

    public required NameNode Name { get; init; }

    public ImmutableArray<ArgumentNode> Arguments { get; init; } = [];
}
