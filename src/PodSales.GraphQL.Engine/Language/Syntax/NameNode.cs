namespace PodSales.GraphQL.Engine.Language.Syntax;

/// <summary>A name, <c>/[_A-Za-z][_0-9A-Za-z]*/</c>.</summary>
public sealed class NameNode : SyntaxNode
{
    internal override SyntaxKind Kind => SyntaxKind.Name;

    /// <summary>The name.</summary>
    public required string Value { get; init; }

    /// <summary>The name.</summary>
    public override string ToString() => Value;
}
