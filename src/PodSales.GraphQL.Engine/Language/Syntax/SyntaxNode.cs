namespace PodSales.GraphQL.Engine.Language.Syntax;

/// <summary>A node of a parsed document.</summary>
internal abstract class SyntaxNode
{
    public abstract SyntaxKind Kind { get; }

    /// <summary>Where the node stands in the source.</summary>
    public TextSpan Span { get; init; }
}
