namespace PodSales.GraphQL.Engine.Language.Syntax;

/// <summary><c>null</c>.</summary>
internal sealed class NullValueNode : ValueNode
{
    public override SyntaxKind Kind => SyntaxKind.NullValue;
}
