using System.Collections.Immutable;

namespace PodSales.GraphQL.Engine.Language.Syntax;

/// <summary>An enum type definition.</summary>
internal sealed class EnumTypeDefinitionNode : TypeDefinitionNode
{
    internal override SyntaxKind Kind => SyntaxKind.EnumTypeDefinition;

    public ImmutableArray<EnumValueDefinitionNode> Values { get; init; } = [];
}
