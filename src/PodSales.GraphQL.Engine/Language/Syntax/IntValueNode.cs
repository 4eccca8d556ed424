namespace PodSales.GraphQL.Engine.Language.Syntax;

/// <summary>An int literal, kept as written.</summary>
internal sealed class IntValueNode : ValueNode
{
    public override SyntaxKind Kind => SyntaxKind.IntValue;

    public required string Value { get; init; }
}
