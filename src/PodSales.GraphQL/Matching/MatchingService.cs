using Microsoft.EntityFrameworkCore;
using PodSales.Data;
using PodSales.Data.Matching;
using PodSales.Data.Tenancy;
using PodSales.Domain;
using PodSales.Domain.Catalog;
using PodSales.Domain.Matching;
using PodSales.GraphQL.Errors;
using PodSales.GraphQL.Features;

namespace PodSales.GraphQL.Matching;

/// <summary>Scores pairs of advertisers and shows.</summary>
public sealed class MatchingService
{
    private readonly PodSalesDbContext _database;
    private readonly MatchStore _store;
    private readonly ITenant _tenant;
    private readonly FeatureGate _features;
    private readonly TimeProvider _clock;
    private readonly RecalculationRun _run;
    private readonly RecalculationSignal _signal;

    private readonly MatchScorer _scorer = new();

    internal MatchingService(
        PodSalesDbContext database, MatchStore store, ITenant tenant, FeatureGate features, TimeProvider clock, RecalculationRun run, RecalculationSignal signal) =>
        (_database, _store, _tenant, _features, _clock, _run, _signal) = (database, store, tenant, features, clock, run, signal);

    private Stamp Now => new(_clock.GetUtcNow(), _tenant.Actor);

    /// <summary>Scores a pair as it stands now, and saves nothing.</summary>
    /// <param name="advertiserId">The advertiser.</param>
    /// <param name="podcastId">The show.</param>
    /// <param name="cancellationToken">Ends it.</param>
    /// <exception cref="RefusalException">The feature is off, or one of the two is not there.</exception>
    public async Task<MatchScore> ExplainAsync(Guid advertiserId, Guid podcastId, CancellationToken cancellationToken)
    {
        await CheckAsync(advertiserId, podcastId, cancellationToken);
        var inputs = await _store.LoadAsync(new MatchScope(advertiserId, podcastId), cancellationToken);
        return _scorer.Score(inputs.Advertisers.Single(), inputs.Podcasts.Single(), inputs.History);
    }

    /// <summary>Scores pairs and saves the scores: at once those of an advertiser or a show, in the background all.</summary>
    /// <param name="advertiserId">Only pairs of this advertiser; null for all.</param>
    /// <param name="podcastId">Only pairs of this show; null for all.</param>
    /// <param name="cancellationToken">Ends it; what was asked for is then carried out in the background.</param>
    /// <returns>The recalculation: done, or in the queue when it is of all pairs.</returns>
    /// <exception cref="RefusalException">The feature is off, or the advertiser or the show is not there.</exception>
    public async Task<MatchRecalculation> RecalculateAsync(Guid? advertiserId, Guid? podcastId, CancellationToken cancellationToken)
    {
        await CheckAsync(advertiserId, podcastId, cancellationToken);
        var now = Now;
        var recalculation = MatchRecalculation.Queue(_tenant.TenantId, Guid.CreateVersion7(now.At), (advertiserId, podcastId), now);
        if (advertiserId is null && podcastId is null)
        {
            await AddAsync(recalculation, cancellationToken);
            _signal.Set();
            return recalculation;
        }

        // Before it is there: the worker takes up what nobody has claimed.
        await using var claim = await _store.ClaimAsync(recalculation.Id, cancellationToken);
        await AddAsync(recalculation, cancellationToken);
        await _run.CarryOutAsync(recalculation.Id, cancellationToken);
        return await FindAsync(recalculation.Id, cancellationToken);
    }

    /// <summary>Calls a recalculation off that is not over yet; what was scored before stays.</summary>
    /// <param name="recalculationId">The recalculation.</param>
    /// <param name="cancellationToken">Ends it before anything is written.</param>
    /// <exception cref="RefusalException">The feature is off, there is no such recalculation, or it is over.</exception>
    public async Task<MatchRecalculation> CancelAsync(Guid recalculationId, CancellationToken cancellationToken)
    {
        await _features.RequireAsync(Feature.Matchmaking);
        while (true)
        {
            var recalculation = await FindAsync(recalculationId, cancellationToken);
            InvalidInputException.ThrowIf(recalculation.Cancel(Now));
            try
            {
                await _database.SaveChangesAsync(cancellationToken);
                return recalculation;
            }
            catch (StaleVersionException)
            {
                // A running one notes with each batch how far it has come.
            }
        }
    }

    private async Task CheckAsync(Guid? advertiserId, Guid? podcastId, CancellationToken cancellationToken)
    {
        await _features.RequireAsync(Feature.Matchmaking);
        if (advertiserId is { } advertiser
            && !await _database.Advertisers.AnyAsync(row => row.Id == advertiser && row.ArchivedAt == null, cancellationToken))
        {
            throw new NotFoundException("ADVERTISER", advertiser);
        }

        if (podcastId is { } podcast
            && !await _database.Podcasts.AnyAsync(row => row.Id == podcast && row.Status != PodcastStatus.Archived, cancellationToken))
        {
            throw new NotFoundException("PODCAST", podcast);
        }
    }

    private async Task AddAsync(MatchRecalculation recalculation, CancellationToken cancellationToken)
    {
        _database.MatchRecalculations.Add(recalculation);
        await _database.SaveChangesAsync(cancellationToken);
    }

    private async Task<MatchRecalculation> FindAsync(Guid recalculationId, CancellationToken cancellationToken)
    {
        _database.ChangeTracker.Clear();
        return await _database.MatchRecalculations.FindAsync([_tenant.TenantId, recalculationId], cancellationToken)
            ?? throw new NotFoundException("MATCH_RECALCULATION", recalculationId);
    }
}
