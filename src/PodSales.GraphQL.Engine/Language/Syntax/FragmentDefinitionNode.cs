using System.Collections.Immutable;

namespace PodSales.GraphQL.Engine.Language.Syntax;

/// <summary>A named fragment.</summary>
internal sealed class FragmentDefinitionNode : ExecutableDefinitionNode
{
    internal override SyntaxKind Kind => SyntaxKind.FragmentDefinition;

    public StringValueNode? Description { get; init; }

    public required NameNode Name { get; init; }

    public required NamedTypeNode TypeCondition { get; init; }

    public ImmutableArray<DirectiveNode> Directives { get; init; } = [];

    public required SelectionSetNode SelectionSet { get; init; }
}
