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
        var now = await SettledAsync(context, cancellationToken);
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
            await HistoryAsync(context, DateOnly.FromDateTime(now.UtcDateTime), cancellationToken),
            now);
    }

    /// <summary>Keeps scores, in one transaction with the event that tells of them.</summary>
    /// <param name="scope">Which pairs were scored; stands in the event.</param>
    /// <param name="loadedAt">When what they were scored from was loaded; see <see cref="MatchInputs.LoadedAt"/>.</param>
    /// <param name="pairs">The scores, each pair once. Pairs of which one side is not the tenant's are passed over.</param>
    /// <param name="cancellationToken">Stops it; then nothing is kept.</param>
    /// <returns>How many scores are new, other than before, and the same.</returns>
    public Task<MatchCounts> SaveAsync(
        MatchScope scope, DateTimeOffset loadedAt, IEnumerable<ScoredPair> pairs, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(scope);
        ArgumentNullException.ThrowIfNull(pairs);
        return SaveAsync(pairs, loadedAt, (context, counts) => TellAsync(context, scope, Sum(counts), cancellationToken), cancellationToken);
    }

    /// <summary>Keeps scores of a recalculation, in one transaction with the note of how far it has come.</summary>
    /// <param name="recalculationId">The recalculation, which runs.</param>
    /// <param name="loadedAt">When what they were scored from was loaded; see <see cref="MatchInputs.LoadedAt"/>.</param>
    /// <param name="pairs">The scores, each pair once.</param>
    /// <param name="throughAdvertiserId">The last advertiser, in the order of ids, whose pairs are all scored; null when all are done.</param>
    /// <param name="cancellationToken">Stops it; then nothing is kept.</param>
    /// <returns>Whether it is kept; not when the recalculation was called off meanwhile.</returns>
    public async Task<bool> AdvanceAsync(
        Guid recalculationId, DateTimeOffset loadedAt, IEnumerable<ScoredPair> pairs, Guid? throughAdvertiserId, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(pairs);
        try
        {
            await SaveAsync(
                pairs,
                loadedAt,
                (context, counts) => AdvanceAsync(context, recalculationId, counts, throughAdvertiserId, cancellationToken),
                cancellationToken);
            return true;
        }
        catch (StaleVersionException)
        {
            return false;
        }
    }

    /// <summary>Takes a recalculation for this process, until it is given back or the process ends, however it ends.</summary>
    /// <param name="recalculationId">The recalculation, which need not be stored yet.</param>
    /// <param name="cancellationToken">Stops the attempt.</param>
    /// <returns>What gives it back when it is disposed of; null when another process has it.</returns>
    public async Task<IAsyncDisposable?> ClaimAsync(Guid recalculationId, CancellationToken cancellationToken) =>
        await _database.ClaimAsync(recalculationId, cancellationToken);

    /// <summary>Marks scores as computed from something that has changed since.</summary>
    /// <param name="scope">Which pairs.</param>
    /// <param name="cancellationToken">Stops it; then nothing is marked.</param>
    /// <returns>How many scores were not stale before.</returns>
    public async Task<int> MarkStaleAsync(MatchScope scope, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(scope);
        await using var context = await _contexts.CreateDbContextAsync(cancellationToken);
        await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
        await context.TakeTurnAsync(Turn.Matches, cancellationToken);
        var marked = await StaleMatches.MarkAsync(InScope(context.Matches, scope), _clock.GetUtcNow(), cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return marked;
    }

    // Changes that have marked their matches by then are committed, and are read; later ones mark them later.
    private async Task<DateTimeOffset> SettledAsync(PodSalesDbContext context, CancellationToken cancellationToken)
    {
        await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
        await context.TakeTurnAsync(Turn.Matches, cancellationToken);
        var now = _clock.GetUtcNow();
        await transaction.CommitAsync(cancellationToken);
        return now;
    }

    /// <summary>Finds pairs whose score is stale, those that have been so for longest first.</summary>
    /// <param name="most">How many at most, from 1.</param>
    /// <param name="cancellationToken">Stops the search.</param>
    /// <returns>The pairs, without those of archived advertisers and podcasts, which are not scored any more.</returns>
    public async Task<IReadOnlyList<(Guid AdvertiserId, Guid PodcastId)>> StalePairsAsync(int most, CancellationToken cancellationToken)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(most);
        await using var context = await _contexts.CreateDbContextAsync(cancellationToken);
        var pairs = await context.Matches
            .Where(match => match.StaleSince != null)
            .Where(match => context.Advertisers.Any(advertiser => advertiser.Id == match.AdvertiserId && advertiser.ArchivedAt == null))
            .Where(match => context.Podcasts.Any(podcast => podcast.Id == match.PodcastId && podcast.Status != PodcastStatus.Archived))
            .OrderBy(match => match.StaleSince)
            .ThenBy(match => match.Id)
            .Select(match => new { match.AdvertiserId, match.PodcastId })
            .Take(most)
            .ToListAsync(cancellationToken);
        return [.. pairs.Select(pair => (pair.AdvertiserId, pair.PodcastId))];
    }

    private async Task<MatchCounts> SaveAsync(
        IEnumerable<ScoredPair> pairs, DateTimeOffset loadedAt, Func<PodSalesDbContext, MatchCounts, Task> note, CancellationToken cancellationToken)
    {
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
        await context.TakeTurnAsync(Turn.Matches, cancellationToken);
        var counts = await new MatchMerge(context).RunAsync(stamp, loadedAt, cancellationToken);
        await note(context, counts);
        await transaction.CommitAsync(cancellationToken);
        return counts;
    }

    private async Task AdvanceAsync(
        PodSalesDbContext context, Guid recalculationId, MatchCounts counts, Guid? throughAdvertiserId, CancellationToken cancellationToken)
    {
        var recalculation = await context.MatchRecalculations.SingleAsync(row => row.Id == recalculationId, cancellationToken);
        var stamp = new Stamp(_clock.GetUtcNow(), context.Actor);
        if (recalculation.Advance((counts.Created, counts.Updated, counts.Unchanged), throughAdvertiserId, stamp) is not null)
        {
            throw new StaleVersionException();
        }

        await (throughAdvertiserId is null
            ? TellAsync(context, new(recalculation.AdvertiserId, recalculation.PodcastId), recalculation.PairsDone, cancellationToken)
            : context.SaveChangesAsync(cancellationToken));
    }

    private static int Sum(MatchCounts counts) => counts.Created + counts.Updated + counts.Unchanged;

    private static IQueryable<Match> InScope(IQueryable<Match> matches, MatchScope scope) => matches.Where(match =>
        (scope.AdvertiserId == null || match.AdvertiserId == scope.AdvertiserId)
        && (scope.PodcastId == null || match.PodcastId == scope.PodcastId));

    private static async Task TellAsync(
        PodSalesDbContext context, MatchScope scope, int pairs, CancellationToken cancellationToken)
    {
        var pair = scope is { AdvertiserId: not null, PodcastId: not null }
            ? await InScope(context.Matches, scope).AsNoTracking().SingleOrDefaultAsync(cancellationToken)
            : null;
        context.Record(new MatchRecalculated(
            context.TenantId,
            scope.AdvertiserId,
            scope.PodcastId,
            pairs,
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
