namespace PodSales.GraphQL.Engine.Language;

/// <summary>A text that is not what the grammar of GraphQL allows, or that is longer or deeper than the parser was told to accept.</summary>
public sealed class SyntaxException : GraphQLException
{
    /// <param name="source">The text.</param>
    /// <param name="offset">Where in it.</param>
    /// <param name="description">What was expected and found there.</param>
    /// <param name="code">The code of the limit that the text exceeds; null when it breaks the grammar.</param>
    internal SyntaxException(Source source, int offset, string description, string? code = null)
        : base(new GraphQLError($"Syntax Error: {description}") { Locations = [source.LocationAt(offset)] }.WithCode(code))
    {
    }

    /// <summary>Where in the text.</summary>
    public Location Location => Errors[0].Locations![0];
}
