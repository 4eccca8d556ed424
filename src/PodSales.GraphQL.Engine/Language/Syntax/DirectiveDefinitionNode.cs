using System.Collections.Immutable;

namespace PodSales.GraphQL.Engine.Language.Syntax;

/// <summary>A directive definition.</summary>
internal sealed class DirectiveDefinitionNode : TypeSystemDefinitionNode
{
    internal override SyntaxKind Kind => SyntaxKind.DirectiveDefinition;

    public StringValueNode? Description { get; init; }

    public required NameNode Name { get; init; }

    public ImmutableArray<InputValueDefinitionNode> Arguments { get; init; } = [];

    public bool IsRepeatable { get; init; }

    public ImmutableArray<NameNode> Locations { get; init; } = [];
}
