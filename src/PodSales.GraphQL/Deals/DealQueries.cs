using Microsoft.EntityFrameworkCore;
using PodSales.Data;
using PodSales.Domain.Deals;
using PodSales.GraphQL.Catalog;
using PodSales.GraphQL.Features;
using PodSales.GraphQL.Tenancy;

namespace PodSales.GraphQL.Deals;

/// <summary>Reads the deals and the pipeline they move through.</summary>
[QueryType]
public sealed class DealQueries
{
    /// <summary>The deals, the latest changed first; of one advertiser, of one show, or all.</summary>
    /// <param name="advertiserId">Only with this advertiser.</param>
    /// <param name="podcastId">Only about this show.</param>
    [GraphQLName("deals")]
    [Authorize]
    [UsePaging(ConnectionName = "Deals", IncludeTotalCount = true)]
    [UseFiltering<DealFilter>]
    [UseSorting<DealSort>]
    public async Task<Connection<DealType>> GetDealsAsync(
        [ID<AdvertiserType>] Guid? advertiserId,
        [ID<PodcastType>] Guid? podcastId,
        PagingArguments paging,
        QueryContext<DealType> query,
        [Service] FeatureGate features,
        [Service] IDbContextFactory<PodSalesDbContext> contexts,
        CancellationToken cancellationToken)
    {
        await features.RequireAsync(Feature.DealPipeline);
        await using var database = await contexts.CreateDbContextAsync(cancellationToken);
        return await database.WithoutIdleFilter(Sale.In(database))
            .WhereGiven(advertiserId, id => sale => sale.Deal.AdvertiserId == id)
            .WhereGiven(podcastId, id => sale => sale.Deal.PodcastId == id)
            .Select(Sale.Projection)
            .With(query, DealSort.NewestFirst)
            .ToPageAsync(paging, cancellationToken)
            .ToConnectionAsync();
    }

    /// <summary>A deal by its id; null when there is none.</summary>
    /// <param name="id">The deal's id.</param>
    [GraphQLName("deal")]
    [Authorize]
    public async Task<DealType?> GetDealAsync(
        [ID<DealType>] Guid id, DealByIdLoader deals, [Service] FeatureGate features, CancellationToken cancellationToken)
    {
        await features.RequireAsync(Feature.DealPipeline);
        return await deals.LoadAsync(id, cancellationToken);
    }

    /// <summary>All deals together, stage by stage: the totals of a board, and its cards where they are asked for.</summary>
    /// <param name="currency">The ISO 4217 code of the deals to count; your network's own when left out.</param>
    [GraphQLName("pipeline")]
    [Authorize(Roles = [Roles.Admin, Roles.Seller, Roles.AdOps, Roles.Viewer])]
    public async Task<PipelineType> GetPipelineAsync(string? currency, [Service] PipelineService pipelines, CancellationToken cancellationToken) =>
        new(await pipelines.ReadAsync(currency, cancellationToken));

    /// <summary>What moved in the pipeline between two days of your network.</summary>
    /// <param name="from">The first day.</param>
    /// <param name="through">The last day, itself counted.</param>
    /// <param name="currency">The ISO 4217 code of the deals to count; your network's own when left out.</param>
    [GraphQLName("dealMovements")]
    [Authorize(Roles = [Roles.Admin, Roles.Seller, Roles.AdOps, Roles.Viewer])]
    public async Task<DealMovementsType> GetDealMovementsAsync(
        DateOnly from, DateOnly through, string? currency, [Service] PipelineService pipelines, CancellationToken cancellationToken) =>
        new(await pipelines.MovementsAsync(from, through, currency, cancellationToken));

    /// <summary>The open deals that have been in their stage for longer than its limit, the longest first.</summary>
    [GraphQLName("stuckDeals")]
    [Authorize(Roles = [Roles.Admin, Roles.Seller, Roles.AdOps, Roles.Viewer])]
    [UsePaging(ConnectionName = "Deals", IncludeTotalCount = true)]
    public async Task<Connection<DealType>> GetStuckDealsAsync(
        PagingArguments paging, [Service] PipelineService pipelines, CancellationToken cancellationToken) =>
        await (await pipelines.StuckAsync()).Select(DealType.Projection)
            .OrderBy(deal => deal.StageChangedAt).ThenBy(deal => deal.Id)
            .ToPageAsync(paging, cancellationToken)
            .ToConnectionAsync();

    /// <summary>The stages in their order, each with the moves out of it: the whole machine as data.</summary>
    [GraphQLName("dealStages")]
    public IReadOnlyList<DealStageInfo> GetDealStages() => [.. DealPipeline.Defaults.Select(stage => new DealStageInfo(stage))];
}
