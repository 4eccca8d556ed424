namespace PodSales.GraphQL.Engine.Language.Syntax;

/// <summary>A scalar type extension.</summary>
internal sealed class ScalarTypeExtensionNode : TypeExtensionNode
{
    internal override SyntaxKind Kind => SyntaxKind.ScalarTypeExtension;
}
