namespace PodSales.GraphQL.Catalog.Feeds;

/// <summary>What became of bringing in a feed.</summary>
/// <param name="Podcast">The show.</param>
/// <param name="PodcastOutcome">What the feed meant for the show itself.</param>
/// <param name="Inserted">How many episodes are new.</param>
/// <param name="Updated">Of how many episodes the feed told something new.</param>
/// <param name="Unchanged">How many episodes were known just so.</param>
/// <param name="Skipped">The items that were left out, and why.</param>
/// <param name="MovedTo">Where the feed says that it has moved to; null when it stays where it is.</param>
public sealed record FeedImport(
    PodcastType Podcast,
    ImportOutcome PodcastOutcome,
    int Inserted,
    int Updated,
    int Unchanged,
    IReadOnlyList<SkippedFeedItem> Skipped,
    string? MovedTo);
