namespace PodSales.GraphQL.Engine.Language.Syntax;

/// <summary>An enum literal.</summary>
internal sealed class EnumValueNode : ValueNode
{
    public override SyntaxKind Kind => SyntaxKind.EnumValue;

    public required string Value { get; init; }
}
