namespace PodSales.GraphQL.Engine.Language.Syntax;

/// <summary>A float literal, kept as written.</summary>
internal sealed class FloatValueNode : ValueNode
{
    public override SyntaxKind Kind => SyntaxKind.FloatValue;

    public required string Value { get; init; }
}
