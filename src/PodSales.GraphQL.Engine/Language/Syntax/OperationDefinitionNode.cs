using System.Collections.Immutable;

namespace PodSales.GraphQL.Engine.Language.Syntax;

/// <summary>A query, mutation or subscription.</summary>
internal sealed class OperationDefinitionNode : ExecutableDefinitionNode
{
    internal override SyntaxKind Kind => SyntaxKind.OperationDefinition;

    public StringValueNode? Description { get; init; }

    public OperationType Operation { get; init; }

    public NameNode? Name { get; init; }

    public ImmutableArray<VariableDefinitionNode> VariableDefinitions { get; init; } = [];

    public ImmutableArray<DirectiveNode> Directives { get; init; } = [];

    public required SelectionSetNode SelectionSet { get; init; }
}
