using System.Collections.Immutable;

namespace PodSales.GraphQL.Engine.Language.Syntax;

/// <summary>A schema definition.</summary>
internal sealed class SchemaDefinitionNode : TypeSystemDefinitionNode
{
    internal override SyntaxKind Kind => SyntaxKind.SchemaDefinition;

    public StringValueNode? Description { get; init; }

    public ImmutableArray<OperationTypeDefinitionNode> OperationTypes { get; init; } = [];
}
