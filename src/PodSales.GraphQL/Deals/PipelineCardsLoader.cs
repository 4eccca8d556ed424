using Microsoft.EntityFrameworkCore;
using PodSales.Data;
using PodSales.Domain.Deals;

namespace PodSales.GraphQL.Deals;

/// <summary>Loads the cards of a board, all of its columns with one query.</summary>
public sealed class PipelineCardsLoader(IDbContextFactory<PodSalesDbContext> databases, IBatchScheduler scheduler, DataLoaderOptions options)
    : BatchDataLoader<PipelineCards, IReadOnlyList<DealType>>(scheduler, options)
{
    /// <inheritdoc/>
    protected override async Task<IReadOnlyDictionary<PipelineCards, IReadOnlyList<DealType>>> LoadBatchAsync(
        IReadOnlyList<PipelineCards> keys, CancellationToken cancellationToken)
    {
        await using var database = await databases.CreateDbContextAsync(cancellationToken);
        var deals = await keys
            .Select(column => Of(database.Deals, column))
            .Aggregate((columns, column) => columns.Concat(column))
            .Select(DealType.Projection)
            .ToListAsync(cancellationToken);
        var byColumn = deals.ToLookup(deal => (deal.Stage, deal.Amount.Currency));
        return keys.ToDictionary(column => column, column => (IReadOnlyList<DealType>)
            [.. byColumn[(column.Stage, column.Currency)].DistinctBy(deal => deal.Id).OrderByDescending(deal => deal.StageChangedAt).Take(column.Count)]);
    }

    // Each column takes its few rows from an index, instead of all deals being ranked.
    private static IQueryable<Deal> Of(IQueryable<Deal> deals, PipelineCards column) => deals
        .Where(deal => deal.Stage == column.Stage && deal.Amount.Currency == column.Currency)
        .OrderByDescending(deal => deal.StageChangedAt)
        .Take(column.Count);
}
