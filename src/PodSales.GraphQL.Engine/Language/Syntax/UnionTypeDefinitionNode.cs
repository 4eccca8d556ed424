using System.Collections.Immutable;

namespace PodSales.GraphQL.Engine.Language.Syntax;

/// <summary>A union type definition.</summary>
internal sealed class UnionTypeDefinitionNode : TypeDefinitionNode
{
    internal override SyntaxKind Kind => SyntaxKind.UnionTypeDefinition;

    public ImmutableArray<NamedTypeNode> Types { get; init; } = [];
}
