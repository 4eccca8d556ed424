using System.Collections.Immutable;

namespace PodSales.GraphQL.Engine.Language.Syntax;

/// <summary>An input object type extension.</summary>
internal sealed class InputObjectTypeExtensionNode : TypeExtensionNode
{
    internal override SyntaxKind Kind => SyntaxKind.InputObjectTypeExtension;

    public ImmutableArray<InputValueDefinitionNode> Fields { get; init; } = [];
}
