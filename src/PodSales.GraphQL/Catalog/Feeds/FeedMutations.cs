using PodSales.GraphQL.Errors;
using PodSales.GraphQL.Tenancy;

namespace PodSales.GraphQL.Catalog.Feeds;

/// <summary>Brings feeds in.</summary>
[MutationType]
public sealed class FeedMutations
{
    /// <summary>
    /// Brings a show and its episodes in from its RSS feed, the planned ones included. Done again, it takes over what the feed
    /// tells anew and keeps what the feed does not tell: audience, slots, suitability. Nothing is deleted or archived.
    /// </summary>
    /// <param name="feedUrl">The feed's public http or https address; the show's when left out.</param>
    /// <param name="podcastId">The show it is of; the one with that address, or a new one, when left out.</param>
    [GraphQLName("importFeed")]
    [Authorize(Roles = [Roles.Admin, Roles.AdOps])]
    [UseMutationConvention(PayloadFieldName = "feedImport")]
    [Error<FeedError>]
    [Error<InvalidInputError>]
    [Error<NotFoundError>]
    [Error<StaleVersionError>]
    public Task<FeedImport> ImportFeedAsync(
        string? feedUrl, [ID<PodcastType>] Guid? podcastId, [Service] FeedImportService feeds, CancellationToken cancellationToken) =>
        feeds.ImportAsync(podcastId, feedUrl, cancellationToken);
}
