using System.Collections.Immutable;

namespace PodSales.GraphQL.Engine.Language.Syntax;

/// <summary>A list literal.</summary>
internal sealed class ListValueNode : ValueNode
{
    public override SyntaxKind Kind => SyntaxKind.ListValue;

    public ImmutableArray<ValueNode> Values { get; init; } = [];
}
