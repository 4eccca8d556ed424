using PodSales.Data.Tenancy;
using PodSales.GraphQL.Catalog;
using PodSales.GraphQL.Deals;
using PodSales.GraphQL.InsertionOrders.Document;
using PodSales.GraphQL.Tenancy;

namespace PodSales.GraphQL.InsertionOrders;

/// <summary>The fields of an order that are worked out or lie elsewhere.</summary>
[ExtendObjectType<InsertionOrderType>]
public sealed class InsertionOrderFields
{
    /// <summary>Who pays.</summary>
    [GraphQLName("advertiser")]
    public Task<AdvertiserType> GetAdvertiserAsync(
        [Parent(requires: nameof(InsertionOrderType.AdvertiserId))] InsertionOrderType order,
        AdvertiserByIdLoader advertisers,
        CancellationToken cancellationToken) =>
        advertisers.LoadRequiredAsync(order.AdvertiserId, cancellationToken);

    /// <summary>The deal it came from; null when it was booked without one.</summary>
    [GraphQLName("deal")]
    public async Task<DealType?> GetDealAsync(
        [Parent(requires: nameof(InsertionOrderType.DealId))] InsertionOrderType order, DealByIdLoader deals, CancellationToken cancellationToken) =>
        order.DealId is { } dealId ? await deals.LoadAsync(dealId, cancellationToken) : null;

    /// <summary>Its lines, in the order of booking.</summary>
    [GraphQLName("lines")]
    public async Task<IReadOnlyList<OrderLine>> GetLinesAsync(
        [Parent(requires: nameof(InsertionOrderType.Id))] InsertionOrderType order, OrderContentLoader contents, CancellationToken cancellationToken) =>
        (await contents.LoadRequiredAsync(order.Id, cancellationToken)).Lines;

    /// <summary>What it adds up to; cancelled lines and makegoods do not count.</summary>
    [GraphQLName("totals")]
    public async Task<OrderTotals> GetTotalsAsync(
        [Parent(requires: nameof(InsertionOrderType.Id))] InsertionOrderType order, OrderContentLoader contents, CancellationToken cancellationToken) =>
        (await contents.LoadRequiredAsync(order.Id, cancellationToken)).Totals;

    /// <summary>The path of its paper as a page to look at, below this server's address; fetch it with your token.</summary>
    [GraphQLName("documentUrl")]
    public string GetDocumentUrl([Parent(requires: nameof(InsertionOrderType.Id))] InsertionOrderType order)
    {
        ArgumentNullException.ThrowIfNull(order);
        return OrderDocumentEndpoints.PagePath(order.Id);
    }

    /// <summary>The path of its paper as a PDF, below this server's address; fetch it with your token.</summary>
    [GraphQLName("pdfUrl")]
    public string GetPdfUrl([Parent(requires: nameof(InsertionOrderType.Id))] InsertionOrderType order)
    {
        ArgumentNullException.ThrowIfNull(order);
        return OrderDocumentEndpoints.PdfPath(order.Id);
    }

    /// <summary>How delivery stands over all lines with booked impressions: sums against sums, makegoods left out. Null when there are none.</summary>
    [GraphQLName("pacing")]
    public async Task<OrderPacing?> GetPacingAsync(
        [Parent(requires: nameof(InsertionOrderType.Id))] InsertionOrderType order,
        OrderContentLoader contents,
        NetworkDayLoader days,
        [Service] ITenant tenant,
        CancellationToken cancellationToken) =>
        OrderPacing.Of(
            (await contents.LoadRequiredAsync(order.Id, cancellationToken)).Lines, await days.LoadAsync(tenant.TenantId, cancellationToken));

    /// <summary>The moves of its lines from status to status, the oldest first.</summary>
    [GraphQLName("history")]
    public async Task<IReadOnlyList<LineMove>> GetHistoryAsync(
        [Parent(requires: nameof(InsertionOrderType.Id))] InsertionOrderType order, OrderHistoryLoader histories, CancellationToken cancellationToken) =>
        await histories.LoadAsync(order.Id, cancellationToken) ?? [];
}
