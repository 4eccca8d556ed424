using System.Collections.Immutable;

namespace PodSales.GraphQL.Engine.Language.Syntax;

/// <summary>A union type extension.</summary>
internal sealed class UnionTypeExtensionNode : TypeExtensionNode
{
    internal override SyntaxKind Kind => SyntaxKind.UnionTypeExtension;

    public ImmutableArray<NamedTypeNode> Types { get; init; } = [];
}
