namespace PodSales.GraphQL.Catalog.Feeds;

/// <summary>How feeds are fetched. Configuration section <c>PodSales:Feeds</c>.</summary>
public sealed class FeedOptions
{
    /// <summary>The configuration section.</summary>
    public const string Section = "PodSales:Feeds";

    /// <summary>
    /// The networks beside the public internet that feeds may lie in: <c>10.1.2.0/24</c>. None by default, so that nobody reaches
    /// what only the server can reach by naming it as a feed.
    /// </summary>
    public IReadOnlyList<string> AllowedNetworks { get; init; } = [];

    /// <summary>How long a feed may be, in bytes after decompression; 32 MiB by default.</summary>
    public long MaxBytes { get; init; } = 32 * 1024 * 1024;

    /// <summary>How long fetching and reading a feed may take in all; 20 seconds by default, less than a whole request may take.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(20);
}
