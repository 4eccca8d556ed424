namespace PodSales.GraphQL.Engine.Language.Syntax;

/// <summary>A node of a parsed document.</summary>
public abstract class SyntaxNode
{
    private protected SyntaxNode()
    {
    }

    internal abstract SyntaxKind Kind { get; }

    /// <summary>Where the node stands in the source.</summary>
    internal TextSpan Span { get; init; }
}
