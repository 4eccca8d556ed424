namespace PodSales.GraphQL.Engine.Language.Syntax;

/// <summary><c>null</c>.</summary>
public sealed class NullValueNode : ValueNode
{
    internal override SyntaxKind Kind => SyntaxKind.NullValue;
}
