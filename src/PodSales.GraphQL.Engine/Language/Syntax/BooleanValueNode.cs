namespace PodSales.GraphQL.Engine.Language.Syntax;

/// <summary><c>true</c> or <c>false</c>.</summary>
public sealed class BooleanValueNode : ValueNode
{
    internal override SyntaxKind Kind => SyntaxKind.BooleanValue;

    /// <summary>Which of the two.</summary>
    public bool Value { get; init; }
}
