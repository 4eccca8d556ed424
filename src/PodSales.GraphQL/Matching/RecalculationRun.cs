using PodSales.Data;
using PodSales.Data.Matching;
using PodSales.Data.Tenancy;
using PodSales.Domain;
using PodSales.Domain.Matching;

namespace PodSales.GraphQL.Matching;

/// <summary>Carries recalculations out: reads each side once, scores in memory, and saves batch by batch with how far it has come.</summary>
internal sealed class RecalculationRun(PodSalesDbContext database, MatchStore store, ITenant tenant, TimeProvider clock)
{
    private const int PairsInBatch = 20_000;

    private readonly MatchScorer _scorer = new();

    /// <summary>Carries a recalculation out, from the beginning or from where somebody left it, unless it is over.</summary>
    /// <param name="recalculationId">The recalculation, which the caller has claimed.</param>
    /// <param name="cancellationToken">Stops it; what was saved stays, and the rest is still to do.</param>
    public async Task CarryOutAsync(Guid recalculationId, CancellationToken cancellationToken)
    {
        var recalculation = await FindAsync(recalculationId, cancellationToken);
        var inputs = await store.LoadAsync(new MatchScope(recalculation.AdvertiserId, recalculation.PodcastId), cancellationToken);
        if (recalculation.Start(inputs.Advertisers.Length * inputs.Podcasts.Length, new Stamp(clock.GetUtcNow(), tenant.Actor)) is not null)
        {
            return;
        }

        await database.SaveChangesAsync(cancellationToken);
        var batches = BatchesOf(inputs, recalculation.ThroughAdvertiserId);
        for (var batch = 0; batch < batches.Length; batch++)
        {
            // The last batch has no advertiser to go on from: with it all is done.
            Guid? through = batch == batches.Length - 1 ? null : batches[batch][^1].AdvertiserId;
            if (!await store.AdvanceAsync(recalculationId, inputs.LoadedAt, Score(batches[batch], inputs), through, cancellationToken))
            {
                return;
            }
        }
    }

    private static AdvertiserSide[][] BatchesOf(MatchInputs inputs, Guid? through)
    {
        var size = Math.Max(1, PairsInBatch / Math.Max(1, inputs.Podcasts.Length));
        AdvertiserSide[][] batches =
            [.. inputs.Advertisers.Where(advertiser => through is not { } done || advertiser.AdvertiserId > done).Chunk(size)];
        return batches is [] ? [[]] : batches;
    }

    private IEnumerable<ScoredPair> Score(AdvertiserSide[] advertisers, MatchInputs inputs) =>
        from advertiser in advertisers
        from podcast in inputs.Podcasts
        select new ScoredPair(advertiser.AdvertiserId, podcast.PodcastId, _scorer.Score(advertiser, podcast, inputs.History));

    private async Task<MatchRecalculation> FindAsync(Guid recalculationId, CancellationToken cancellationToken)
    {
        database.ChangeTracker.Clear();
        return await database.MatchRecalculations.FindAsync([tenant.TenantId, recalculationId], cancellationToken)
            ?? throw new InvalidOperationException($"There is no recalculation {recalculationId}.");
    }
}
