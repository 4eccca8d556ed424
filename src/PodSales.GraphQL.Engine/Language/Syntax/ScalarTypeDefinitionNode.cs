namespace PodSales.GraphQL.Engine.Language.Syntax;

/// <summary>A scalar type definition.</summary>
internal sealed class ScalarTypeDefinitionNode : TypeDefinitionNode
{
    internal override SyntaxKind Kind => SyntaxKind.ScalarTypeDefinition;
}
