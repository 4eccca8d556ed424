using Microsoft.EntityFrameworkCore;
using PodSales.Data;
using PodSales.Data.Tenancy;
using PodSales.Domain;
using PodSales.Domain.Catalog;
using PodSales.Domain.Catalog.Feeds;
using PodSales.GraphQL.Errors;

namespace PodSales.GraphQL.Catalog.Feeds;

/// <summary>Brings shows and their episodes in from their feeds. Brought in a second time, an unchanged feed changes nothing.</summary>
public sealed class FeedImportService
{
    private readonly PodSalesDbContext _database;
    private readonly ITenant _tenant;
    private readonly TimeProvider _clock;
    private readonly FeedClient _client;

    internal FeedImportService(PodSalesDbContext database, ITenant tenant, TimeProvider clock, FeedClient client) =>
        (_database, _tenant, _clock, _client) = (database, tenant, clock, client);

    /// <summary>Brings a feed in, in one transaction.</summary>
    /// <param name="podcastId">The show it is of; null for the one with the same address, or a new one.</param>
    /// <param name="feedUrl">The feed's address, which the show then keeps; null for the one it has.</param>
    /// <param name="cancellationToken">Ends it before anything is written.</param>
    /// <exception cref="RefusalException">There is no such show, the feed cannot be had, or somebody else changed the show meanwhile.</exception>
    public async Task<FeedImport> ImportAsync(Guid? podcastId, string? feedUrl, CancellationToken cancellationToken)
    {
        if (podcastId is null && feedUrl is null)
        {
            throw new InvalidInputException(new Problem("REQUIRED", "Expected a feedUrl or a podcastId, found neither.", "feedUrl"));
        }

        var podcast = await FindAsync(podcastId, feedUrl, cancellationToken);
        var url = feedUrl ?? podcast!.FeedUrl;
        var feed = await _client.ReadAsync(url, cancellationToken);
        var now = new Stamp(_clock.GetUtcNow(), _tenant.Actor);
        var outcome = Take(feed, url, ref podcast, now);
        var counts = await TakeEpisodesAsync(feed, podcast, now, cancellationToken);
        await SaveAsync(podcast, cancellationToken);
        return new FeedImport(
            PodcastType.Of(podcast),
            outcome,
            counts[ImportOutcome.Inserted],
            counts[ImportOutcome.Updated],
            counts[ImportOutcome.Unchanged],
            [.. feed.Skipped.Select(SkippedFeedItem.Of)],
            feed.NewFeedUrl);
    }

    private async Task<Podcast?> FindAsync(Guid? podcastId, string? feedUrl, CancellationToken cancellationToken) => podcastId is { } id
        ? await _database.LoadAsync<Podcast>("PODCAST", id, expectedVersion: null, cancellationToken)
        : await _database.Podcasts.Where(row => row.FeedUrl == feedUrl).OrderBy(row => row.Id).FirstOrDefaultAsync(cancellationToken);

    private ImportOutcome Take(PodcastFeed feed, string url, [System.Diagnostics.CodeAnalysis.NotNull] ref Podcast? podcast, Stamp now)
    {
        var present = podcast is null ? new PodcastDetails { Title = feed.Title, FeedUrl = url } : PodcastService.DetailsOf(podcast);
        var details = feed.Apply(present) with { FeedUrl = url };
        InvalidInputException.ThrowIfAny(details.Problems());
        if (podcast is null)
        {
            podcast = Podcast.Create(_tenant.TenantId, Guid.CreateVersion7(now.At), details, now);
            _database.Podcasts.Add(podcast);
            return ImportOutcome.Inserted;
        }

        if (details == present)
        {
            return ImportOutcome.Unchanged;
        }

        podcast.Update(details, now);
        return ImportOutcome.Updated;
    }

    private async Task<Dictionary<ImportOutcome, int>> TakeEpisodesAsync(
        PodcastFeed feed, Podcast podcast, Stamp now, CancellationToken cancellationToken)
    {
        var known = await _database.Episodes
            .Where(row => row.PodcastId == podcast.Id)
            .ToDictionaryAsync(row => row.FeedGuid, StringComparer.Ordinal, cancellationToken);
        var counts = Enum.GetValues<ImportOutcome>().ToDictionary(outcome => outcome, _ => 0);
        foreach (var told in feed.Episodes)
        {
            counts[Take(told, podcast, known.GetValueOrDefault(told.FeedGuid), now)]++;
        }

        return counts;
    }

    private ImportOutcome Take(FeedEpisode told, Podcast podcast, Episode? episode, Stamp now)
    {
        if (episode is null)
        {
            _database.Episodes.Add(Episode.Create(podcast, Guid.CreateVersion7(now.At), told.ToDetails(), now));
            return ImportOutcome.Inserted;
        }

        var present = EpisodeService.DetailsOf(episode);
        var details = told.Apply(present);
        if (details == present)
        {
            return ImportOutcome.Unchanged;
        }

        episode.Update(details, now);
        return ImportOutcome.Updated;
    }

    private async Task SaveAsync(Podcast podcast, CancellationToken cancellationToken)
    {
        try
        {
            await _database.SaveAsync(podcast, expectedVersion: null, cancellationToken);
        }
        catch (DuplicateValueException)
        {
            // Another import of the same feed was faster.
            throw new VersionConflictException(podcast.Version, current: null);
        }
    }
}
