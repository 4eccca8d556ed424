using System.Collections.Immutable;

namespace PodSales.GraphQL.Engine.Language.Syntax;

/// <summary>An enum type extension.</summary>
internal sealed class EnumTypeExtensionNode : TypeExtensionNode
{
    internal override SyntaxKind Kind => SyntaxKind.EnumTypeExtension;

    public ImmutableArray<EnumValueDefinitionNode> Values { get; init; } = [];
}
