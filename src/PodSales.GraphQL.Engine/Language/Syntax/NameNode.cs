namespace PodSales.GraphQL.Engine.Language.Syntax;

/// <summary>A name, <c>/[_A-Za-z][_0-9A-Za-z]*/</c>.</summary>
internal sealed class NameNode : SyntaxNode
{
    public override SyntaxKind Kind => SyntaxKind.Name;

    public required string Value { get; init; }

    public override string ToString() => Value;
}
