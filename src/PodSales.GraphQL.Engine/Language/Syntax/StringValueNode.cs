namespace PodSales.GraphQL.Engine.Language.Syntax;

/// <summary>A string literal with its escapes resolved.</summary>
internal sealed class StringValueNode : ValueNode
{
    public override SyntaxKind Kind => SyntaxKind.StringValue;

    public required string Value { get; init; }

    /// <summary>Whether it was written as a block string.</summary>
    public bool IsBlock { get; init; }
}
