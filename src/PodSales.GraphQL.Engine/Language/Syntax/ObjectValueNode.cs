using System.Collections.Immutable;

namespace PodSales.GraphQL.Engine.Language.Syntax;

/// <summary>An input object literal.</summary>
internal sealed class ObjectValueNode : ValueNode
{
    public override SyntaxKind Kind => SyntaxKind.ObjectValue;

    public ImmutableArray<ObjectFieldNode> Fields { get; init; } = [];
}
