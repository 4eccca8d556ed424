namespace PodSales.GraphQL.Engine.Language.Syntax;

/// <summary>A field of an input object literal.</summary>
internal sealed class ObjectFieldNode : SyntaxNode
{
    public override SyntaxKind Kind => SyntaxKind.ObjectField;

    public required NameNode Name { get; init; }

    public required ValueNode Value { get; init; }
}
