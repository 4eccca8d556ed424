using System.Collections.Immutable;

namespace PodSales.GraphQL.Engine.Language.Syntax;

/// <summary>An input object literal.</summary>
public sealed class ObjectValueNode : ValueNode
{
    internal override SyntaxKind Kind => SyntaxKind.ObjectValue;

    /// <summary>The fields, in their order.</summary>
    public ImmutableArray<ObjectFieldNode> Fields { get; init; } = [];
}
