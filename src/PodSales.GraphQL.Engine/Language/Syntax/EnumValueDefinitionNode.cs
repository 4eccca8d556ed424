using System.Collections.Immutable;

namespace PodSales.GraphQL.Engine.Language.Syntax;

/// <summary>A value of an enum type.</summary>
internal sealed class EnumValueDefinitionNode : SyntaxNode
{
    internal override SyntaxKind Kind => SyntaxKind.EnumValueDefinition;

    public StringValueNode? Description { get; init; }

    public required NameNode Name { get; init; }

    public ImmutableArray<DirectiveNode> Directives { get; init; } = [];
}
