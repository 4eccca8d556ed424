using System.Collections.Immutable;

namespace PodSales.GraphQL.Engine.Language.Syntax;

/// <summary>A schema extension.</summary>
internal sealed class SchemaExtensionNode : TypeSystemDefinitionNode
{
    internal override SyntaxKind Kind => SyntaxKind.SchemaExtension;

    public ImmutableArray<OperationTypeDefinitionNode> OperationTypes { get; init; } = [];
}
