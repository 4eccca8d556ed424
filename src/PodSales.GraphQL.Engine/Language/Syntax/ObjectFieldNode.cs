namespace PodSales.GraphQL.Engine.Language.Syntax;

/// <summary>A field of an input object literal.</summary>
public sealed class ObjectFieldNode : SyntaxNode
{
    internal override SyntaxKind Kind => SyntaxKind.ObjectField;

    /// <summary>The name of the field.</summary>
    public required NameNode Name { get; init; }

    /// <summary>Its value.</summary>
    public required ValueNode Value { get; init; }
}
