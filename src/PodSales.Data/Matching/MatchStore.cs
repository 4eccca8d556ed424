using Microsoft.EntityFrameworkCore;
using PodSales.Data.InsertionOrders;
using PodSales.Data.Providers;
using PodSales.Domain;
using PodSales.Domain.Catalog;
using PodSales.Domain.Events;
using PodSales.Domain.InsertionOrders;
using PodSales.Domain.Matching;

namespace PodSales.Data.Matching;

/// <summary>Loads what matches are scored from, and keeps the scores: in a few statements, whatever the number of pairs.</summary>
public sealed class MatchStore
{
    // With a half-life of 90 days an older episode weighs less than a two-thousandth of a new one.
    private const int DaysOfEpisodes = 1000;

    private readonly IDbContextFactory<PodSalesDbContext> _contexts;
    private readonly IDatabase _database;
    private readonly TimeProvider _clock;

    internal MatchStore(IDbContextFactory<PodSalesDbContext> contexts, IDatabase database, TimeProvider clock) =>
        (_contexts, _database, _clock) = (contexts, database, clock);

    /// <summary>Loads both sides and the history.</summary>
    /// <param name="scope">Which pairs are to be scored.</param>
    /// <param name="cancellationToken">Stops the loading.</param>
    /// <returns>The sides, without archived advertisers and podcasts; empty where an id of the scope is not the tenant's.</returns>
    /// <remarks>
    /// The history counts finished lines that delivered: their impressions, and the conversions that the daily metrics have for the
    /// line's episode, or its podcast, on the days of its flight. Several advertisers in one episode on one day are not told apart.
    /// </remarks>
    public async Task<MatchInputs> LoadAsync(MatchScope scope, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(scope);
        await using var context = await _contexts.CreateDbContextAsync(cancellationToken);
        var now = _clock.GetUtcNow();
        var advertisers = await context.Advertisers.AsNoTracking()
            .Where(advertiser => advertiser.ArchivedAt == null && (scope.AdvertiserId == null || advertiser.Id == scope.AdvertiserId))
            .OrderBy(advertiser => advertiser.Id)
            .ToListAsync(cancellationToken);
        var podcasts = await context.Podcasts.AsNoTracking()
            .Where(podcast => podcast.Status != PodcastStatus.Archived && (scope.PodcastId == null || podcast.Id == scope.PodcastId))
            .OrderBy(podcast => podcast.Id)
            .ToListAsync(cancellationToken);
        var since = now.AddDays(-DaysOfEpisodes);
        var episodes = (await context.Episodes.AsNoTracking()
            .Where(episode => episode.PublishedAt > since && (scope.PodcastId == null || episode.PodcastId == scope.PodcastId))
            .ToListAsync(cancellationToken)).ToLookup(episode => episode.PodcastId);
        return new(
            [.. advertisers.Select(advertiser => AdvertiserSide.Of(advertiser.Id, advertiser.Targeting))],
            [.. podcasts.Select(podcast => PodcastSide.Of(podcast, episodes[podcast.Id], now))],
            await HistoryAsync(context, DateOnly.FromDateTime(now.UtcDateTime), cancellationToken));
    }

    /// <summary>Keeps scores, in one transaction with the event that tells of them.</summary>
    /// <param name="scope">Which pairs were scored; stands in the event.</param>
    /// <param name="pairs">The scores, each pair once. Pairs of which one side is not the tenant's are passed over.</param>
    /// <param name="cancellationToken">Stops it; then nothing is kept.</param>
    /// <returns>How many scores are new, other than before, and the same.</returns>
    public async Task<MatchCounts> SaveAsync(MatchScope scope, IEnumerable<ScoredPair> pairs, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(scope);
        ArgumentNullException.ThrowIfNull(pairs);
        await using var context = await _contexts.CreateDbContextAsync(cancellationToken);
        await context.Database.OpenConnectionAsync(cancellationToken);
        await using var stage = await _database.StageAsync(context, MatchMerge.Table, cancellationToken);
        var stamp = new Stamp(_clock.GetUtcNow(), context.Actor);
        foreach (var (advertiserId, podcastId, score) in pairs)
        {
            var match = Match.Create(context.TenantId, Guid.CreateVersion7(stamp.At), (advertiserId, podcastId), score, stamp);
            await stage.AddAsync(match, cancellationToken);
        }

        await stage.CompleteAsync(cancellationToken);
        await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
        await _database.TakeTurnAsync(context, cancellationToken);
        var counts = await new MatchMerge(context).RunAsync(stamp, cancellationToken);
        await TellAsync(context, scope, counts, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return counts;
    }

    /// <summary>Marks scores as computed from something that has changed since.</summary>
    /// <param name="scope">Which pairs.</param>
    /// <param name="cancellationToken">Stops it; then nothing is marked.</param>
    /// <returns>How many scores were not stale before.</returns>
    public async Task<int> MarkStaleAsync(MatchScope scope, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(scope);
        await using var context = await _contexts.CreateDbContextAsync(cancellationToken);
        var now = _clock.GetUtcNow();
        return await InScope(context.Matches, scope).Where(match => !match.IsStale).ExecuteUpdateAsync(
            changes => changes
                .SetProperty(match => match.IsStale, true)
                .SetProperty(match => match.Version, match => match.Version + 1)
                .SetProperty(match => match.UpdatedAt, now),
            cancellationToken);
    }

    private static IQueryable<Match> InScope(IQueryable<Match> matches, MatchScope scope) => matches.Where(match =>
        (scope.AdvertiserId == null || match.AdvertiserId == scope.AdvertiserId)
        && (scope.PodcastId == null || match.PodcastId == scope.PodcastId));

    private static async Task TellAsync(
        PodSalesDbContext context, MatchScope scope, MatchCounts counts, CancellationToken cancellationToken)
    {
        var pair = scope is { AdvertiserId: not null, PodcastId: not null }
            ? await InScope(context.Matches, scope).AsNoTracking().SingleOrDefaultAsync(cancellationToken)
            : null;
        context.Record(new MatchRecalculated(
            context.TenantId,
            scope.AdvertiserId,
            scope.PodcastId,
            counts.Created + counts.Updated + counts.Unchanged,
            pair?.Id,
            pair?.Score));
        await context.SaveChangesAsync(cancellationToken);
    }

    private static async Task<LiftHistory> HistoryAsync(PodSalesDbContext context, DateOnly today, CancellationToken cancellationToken)
    {
        var campaigns =
            from line in context.LineItems
            where line.Status == LineStatus.Finished && line.DeliveredImpressions > 0
            join order in context.InsertionOrders.IgnoreAutoIncludes()
                on EF.Property<Guid>(line, LineItemConfiguration.OrderId) equals order.Id
            select new
            {
                order.AdvertiserId,
                line.PodcastId,
                line.DeliveredImpressions,
                line.Flight.Last,
                Counts = context.DailyMetrics
                    .Where(row => row.PodcastId == line.PodcastId
                        && (line.EpisodeId == null || row.EpisodeId == line.EpisodeId)
                        && row.Day >= line.Flight.First
                        && row.Day <= line.Flight.Last)
                    .Select(row => row.Conversions)
                    .Where(conversions => conversions != null),
            } into line
            select new
            {
                line.AdvertiserId,
                line.PodcastId,
                line.DeliveredImpressions,
                line.Last,
                IsCounted = line.Counts.Any(),
                Conversions = line.Counts.Sum() ?? 0,
            };
        var results = await campaigns.ToListAsync(cancellationToken);
        return LiftHistory.Of(
            results.Where(result => result.IsCounted).Select(result => new CampaignResult(
                result.AdvertiserId, result.PodcastId, result.DeliveredImpressions, result.Conversions, result.Last)),
            today);
    }
}
