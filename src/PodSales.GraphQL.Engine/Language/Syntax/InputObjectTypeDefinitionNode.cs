using System.Collections.Immutable;

namespace PodSales.GraphQL.Engine.Language.Syntax;

/// <summary>An input object type definition.</summary>
internal sealed class InputObjectTypeDefinitionNode : TypeDefinitionNode
{
    internal override SyntaxKind Kind => SyntaxKind.InputObjectTypeDefinition;

    public ImmutableArray<InputValueDefinitionNode> Fields { get; init; } = [];
}
