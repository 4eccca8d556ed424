using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using PodSales.Data.InsertionOrders;
using PodSales.Data.Providers;
using PodSales.Domain.Catalog;
using PodSales.Domain.InsertionOrders;
using PodSales.Domain.Matching;

namespace PodSales.Data.Matching;

/// <summary>The matches that a change makes stale: those computed from what it changes.</summary>
/// <remarks>
/// They are marked in the transaction of the change, which holds the turn for matches. Loading what matches are computed from
/// waits for that turn as well, so a score is never taken for fresh that was computed from what a change has replaced.
/// </remarks>
internal sealed class StaleMatches
{
    private static readonly string[] OfAdvertiser = [nameof(Advertiser.Targeting)];
    private static readonly string[] OfPodcast = [nameof(Podcast.Audience), nameof(Podcast.Categories), nameof(Podcast.IsExplicit)];

    private static readonly string[] OfEpisode =
    [
        nameof(Episode.PublishedAt), nameof(Episode.IsExplicit), nameof(Episode.SlotCapacity), nameof(Episode.SlotsTaken),
        nameof(Episode.Suitability), nameof(Episode.ArchivedAt),
    ];

    private static readonly string[] OfLine = [nameof(LineItem.Status), nameof(LineItem.DeliveredImpressions)];

    private readonly Guid[] _advertisers;
    private readonly Guid[] _podcasts;
    private readonly (Guid AdvertiserId, Guid PodcastId)[] _pairs;

    private StaleMatches(ChangeTracker tracker)
    {
        _advertisers = [.. Changed<Advertiser>(tracker, OfAdvertiser).Select(entry => entry.Entity.Id)];

        // A podcast that is new itself has no matches yet.
        _podcasts =
        [
            .. Changed<Podcast>(tracker, OfPodcast).Select(entry => entry.Entity.Id)
                .Concat(Changed<Episode>(tracker, OfEpisode).Select(entry => entry.Entity.PodcastId))
                .Concat(Added<Episode>(tracker).Select(episode => episode.PodcastId))
                .Except(Added<Podcast>(tracker).Select(podcast => podcast.Id)),
        ];
        _pairs =
        [
            .. Changed<LineItem>(tracker, OfLine).Where(entry => entry.Entity.Status == LineStatus.Finished)
                .SelectMany(entry => tracker.Entries<InsertionOrder>()
                    .Where(order => order.Entity.Id == (Guid)entry.Property(LineItemConfiguration.OrderId).CurrentValue!)
                    .Select(order => (order.Entity.AdvertiserId, entry.Entity.PodcastId)))
                .Distinct(),
        ];
    }

    public bool IsEmpty => _advertisers is [] && _podcasts is [] && _pairs is [];

    /// <summary>What the changes that are about to be saved make stale.</summary>
    public static StaleMatches Of(ChangeTracker tracker) => new(tracker);

    /// <summary>Marks them, within the transaction of the change.</summary>
    public async Task MarkAsync(PodSalesDbContext context, TimeProvider clock, CancellationToken cancellationToken)
    {
        await context.TakeTurnAsync(Turn.Matches, cancellationToken);
        var now = clock.GetUtcNow();
        if (_advertisers is not [] || _podcasts is not [])
        {
            await MarkAsync(
                context.Matches.Where(match => _advertisers.Contains(match.AdvertiserId) || _podcasts.Contains(match.PodcastId)), now, cancellationToken);
        }

        foreach (var (advertiserId, podcastId) in _pairs)
        {
            await MarkAsync(
                context.Matches.Where(match => match.AdvertiserId == advertiserId && match.PodcastId == podcastId), now, cancellationToken);
        }
    }

    /// <summary>Marks matches; those that are stale already keep the moment since when.</summary>
    /// <returns>How many were not stale before.</returns>
    public static Task<int> MarkAsync(IQueryable<Match> matches, DateTimeOffset now, CancellationToken cancellationToken) =>
        matches.Where(match => match.StaleSince == null).ExecuteUpdateAsync(
            changes => changes
                .SetProperty(match => match.StaleSince, now)
                .SetProperty(match => match.Version, match => match.Version + 1),
            cancellationToken);

    private static IEnumerable<T> Added<T>(ChangeTracker tracker) where T : class =>
        tracker.Entries<T>().Where(entry => entry.State == EntityState.Added).Select(entry => entry.Entity);

    private static IEnumerable<EntityEntry<T>> Changed<T>(ChangeTracker tracker, string[] properties) where T : class =>
        tracker.Entries<T>().Where(entry => entry.State == EntityState.Modified && properties.Any(name => entry.Property(name).IsModified));
}
