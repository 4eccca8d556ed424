using System.Collections.Immutable;

namespace PodSales.GraphQL.Engine.Language.Syntax;

/// <summary>An object type extension.</summary>
internal sealed class ObjectTypeExtensionNode : TypeExtensionNode
{
    internal override SyntaxKind Kind => SyntaxKind.ObjectTypeExtension;

    public ImmutableArray<NamedTypeNode> Interfaces { get; init; } = [];

    public ImmutableArray<FieldDefinitionNode> Fields { get; init; } = [];
}
