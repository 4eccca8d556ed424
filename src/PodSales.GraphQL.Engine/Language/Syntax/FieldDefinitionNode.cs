using System.Collections.Immutable;

namespace PodSales.GraphQL.Engine.Language.Syntax;

/// <summary>A field of an object or interface type.</summary>
internal sealed class FieldDefinitionNode : SyntaxNode
{
    internal override SyntaxKind Kind => SyntaxKind.FieldDefinition;

    public StringValueNode? Description { get; init; }

    public required NameNode Name { get; init; }

    public ImmutableArray<InputValueDefinitionNode> Arguments { get; init; } = [];

    public required TypeNode Type { get; init; }

    public ImmutableArray<DirectiveNode> Directives { get; init; } = [];
}
