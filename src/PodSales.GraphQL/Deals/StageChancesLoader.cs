using Microsoft.EntityFrameworkCore;
using PodSales.Data;
using PodSales.Domain.Deals;

namespace PodSales.GraphQL.Deals;

/// <summary>Loads the chances of the stages of a network, once a request however many fields are weighted by them, and only if one is.</summary>
public sealed class StageChancesLoader(
    IDbContextFactory<PodSalesDbContext> databases, TimeProvider clock, IBatchScheduler scheduler, DataLoaderOptions options)
    : BatchDataLoader<Guid, StageProbabilities>(scheduler, options)
{
    /// <inheritdoc/>
    protected override async Task<IReadOnlyDictionary<Guid, StageProbabilities>> LoadBatchAsync(
        IReadOnlyList<Guid> keys, CancellationToken cancellationToken)
    {
        await using var database = await databases.CreateDbContextAsync(cancellationToken);
        return new Dictionary<Guid, StageProbabilities>
        {
            [database.TenantId] = await StageExperience.LearnAsync(database, clock.GetUtcNow(), cancellationToken),
        };
    }
}
