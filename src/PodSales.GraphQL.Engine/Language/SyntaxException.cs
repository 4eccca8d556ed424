namespace PodSales.GraphQL.Engine.Language;

/// <summary>A text that is not what the grammar of GraphQL allows, or that is longer or deeper than the parser was told to accept.</summary>
public sealed class SyntaxException : GraphQLException
{
    internal SyntaxException(Source source, int offset, string description)
        : base(new GraphQLError($"Syntax Error: {description}") { Locations = [source.LocationAt(offset)] })
    {
    }

    /// <summary>Where in the text.</summary>
    public Location Location => Errors[0].Locations![0];
}
