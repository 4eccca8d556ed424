using System.Collections.Immutable;

namespace PodSales.GraphQL.Engine.Language.Syntax;

/// <summary>A list literal.</summary>
public sealed class ListValueNode : ValueNode
{
    internal override SyntaxKind Kind => SyntaxKind.ListValue;

    /// <summary>The items.</summary>
    public ImmutableArray<ValueNode> Values { get; init; } = [];
}
