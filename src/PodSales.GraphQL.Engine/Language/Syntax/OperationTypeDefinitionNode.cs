namespace PodSales.GraphQL.Engine.Language.Syntax;

/// <summary>The root type of one operation.</summary>
internal sealed class OperationTypeDefinitionNode : SyntaxNode
{
    internal override SyntaxKind Kind => SyntaxKind.OperationTypeDefinition;

    public OperationType Operation { get; init; }

    public required NamedTypeNode Type { get; init; }
}
