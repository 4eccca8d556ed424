namespace PodSales.GraphQL.Engine.Language.Syntax;

/// <summary>An enum literal.</summary>
public sealed class EnumValueNode : ValueNode
{
    internal override SyntaxKind Kind => SyntaxKind.EnumValue;

    /// <summary>The name of the value.</summary>
    public required string Value { get; init; }
}
