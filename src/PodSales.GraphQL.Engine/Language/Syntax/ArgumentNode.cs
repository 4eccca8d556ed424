namespace PodSales.GraphQL.Engine.Language.Syntax;

/// <summary>An argument of a field or directive.</summary>
internal sealed class ArgumentNode : SyntaxNode
{
    internal override SyntaxKind Kind => SyntaxKind.Argument;

    public required NameNode Name { get; init; }

    public required ValueNode Value { get; init; }
}
