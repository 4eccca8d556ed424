namespace PodSales.GraphQL.Engine.Language.Syntax;

/// <summary><c>true</c> or <c>false</c>.</summary>
internal sealed class BooleanValueNode : ValueNode
{
    public override SyntaxKind Kind => SyntaxKind.BooleanValue;

    public bool Value { get; init; }
}
