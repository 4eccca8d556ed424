using PodSales.GraphQL.Errors;

namespace PodSales.GraphQL.Catalog.Feeds;

/// <summary>A feed could not be fetched, or is none.</summary>
/// <param name="code">Stable, in capitals: <c>FEED_NOT_RSS</c>.</param>
/// <param name="message">What was wrong, and what to do.</param>
/// <param name="url">The feed's address.</param>
public sealed class FeedException(string code, string message, string url) : RefusalException(code, message)
{
    /// <summary>The feed's address.</summary>
    public string Url { get; } = url;
}
