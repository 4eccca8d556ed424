using PodSales.Data;
using PodSales.Domain.Deals;

namespace PodSales.GraphQL.Deals;

/// <summary>Reads the deals and the pipeline they move through.</summary>
[QueryType]
public sealed class DealQueries
{
    /// <summary>The deals, the latest changed first.</summary>
    [GraphQLName("deals")]
    [Authorize]
    [UsePaging(ConnectionName = "Deals", IncludeTotalCount = true)]
    [UseFiltering<DealFilter>]
    [UseSorting<DealSort>]
    public async Task<Connection<DealType>> GetDealsAsync(
        PagingArguments paging, QueryContext<DealType> query, [Service] PodSalesDbContext database, CancellationToken cancellationToken) =>
        await database.Deals.Select(DealType.Projection)
            .With(query, DealSort.NewestFirst)
            .ToPageAsync(paging, cancellationToken)
            .ToConnectionAsync();

    /// <summary>A deal by its id; null when there is none.</summary>
    /// <param name="id">The deal's id.</param>
    [GraphQLName("deal")]
    [Authorize]
    public Task<DealType?> GetDealAsync([ID<DealType>] Guid id, DealByIdLoader deals, CancellationToken cancellationToken) =>
        deals.LoadAsync(id, cancellationToken);

    /// <summary>The stages in their order, each with the moves out of it: the whole machine as data.</summary>
    [GraphQLName("dealStages")]
    public IReadOnlyList<DealStageInfo> GetDealStages() => [.. DealPipeline.Defaults.Select(stage => new DealStageInfo(stage))];
}
