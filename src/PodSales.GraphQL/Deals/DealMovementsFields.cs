using PodSales.Data;
using PodSales.Data.Deals;

namespace PodSales.GraphQL.Deals;

/// <summary>The single moves behind the sums.</summary>
[ExtendObjectType<DealMovementsType>]
public sealed class DealMovementsFields
{
    /// <summary>The single moves in any currency, the latest first.</summary>
    [GraphQLName("moves")]
    [UsePaging(ConnectionName = "DealMovements", IncludeTotalCount = true)]
    public async Task<Connection<DealMovement>> GetMovesAsync(
        [Parent(requires: $"{nameof(DealMovementsType.From)} {nameof(DealMovementsType.Through)}")] DealMovementsType movements,
        PagingArguments paging,
        [Service] PipelineService pipelines,
        [Service] PodSalesDbContext database,
        CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(movements);
        var (start, end) = await pipelines.BetweenAsync(movements.From, movements.Through, cancellationToken);
        return await database.StageChanges.WithDeals()
            .Where(change => change.At >= start && change.At < end)
            .Select(DealMovement.Projection)
            .OrderByDescending(change => change.At).ThenByDescending(change => change.Id)
            .ToPageAsync(paging, cancellationToken)
            .ToConnectionAsync();
    }
}
