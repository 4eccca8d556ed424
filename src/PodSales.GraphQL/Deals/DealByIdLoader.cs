using Microsoft.EntityFrameworkCore;
using PodSales.Data;

namespace PodSales.GraphQL.Deals;

/// <summary>Loads deals by id, all that one wave of resolvers asks for with one query.</summary>
public sealed class DealByIdLoader(IDbContextFactory<PodSalesDbContext> databases, IBatchScheduler scheduler, DataLoaderOptions options)
    : BatchDataLoader<Guid, DealType>(scheduler, options)
{
    /// <inheritdoc/>
    protected override async Task<IReadOnlyDictionary<Guid, DealType>> LoadBatchAsync(
        IReadOnlyList<Guid> keys, CancellationToken cancellationToken)
    {
        await using var database = await databases.CreateDbContextAsync(cancellationToken);
        return await database.Deals
            .Where(deal => keys.Contains(deal.Id))
            .Select(DealType.Projection)
            .ToDictionaryAsync(deal => deal.Id, cancellationToken);
    }
}
