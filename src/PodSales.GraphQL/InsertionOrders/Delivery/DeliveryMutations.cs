using PodSales.GraphQL.Errors;
using PodSales.GraphQL.Features;
using PodSales.GraphQL.Tenancy;

namespace PodSales.GraphQL.InsertionOrders.Delivery;

/// <summary>Takes in what was delivered.</summary>
[MutationType]
public sealed class DeliveryMutations
{
    /// <summary>Takes in an ad server's count of what a line has delivered. A later count replaces it, and may be lower.</summary>
    /// <param name="ioId">The order.</param>
    /// <param name="lineId">The line, which has begun.</param>
    /// <param name="delivered">Impressions since the flight began, from 0.</param>
    /// <param name="through">The last day that is counted, up to today.</param>
    /// <param name="version">The version you decided on, to be told when it is out of date.</param>
    [GraphQLName("recordDelivery")]
    [Authorize(Roles = [Roles.Admin, Roles.AdOps])]
    [UseMutationConvention(PayloadFieldName = "insertionOrder")]
    [Error<FeatureDisabledError>]
    [Error<InvalidInputError>]
    [Error<NotFoundError>]
    [Error<StaleVersionError>]
    public async Task<InsertionOrderType> RecordDeliveryAsync(
        [ID<InsertionOrderType>] Guid ioId,
        [ID("OrderLine")] Guid lineId,
        long delivered,
        DateOnly through,
        int? version,
        [Service] InsertionOrderService orders,
        CancellationToken cancellationToken) =>
        InsertionOrderType.Of(await orders.RecordDeliveryAsync(ioId, lineId, delivered, through, version, cancellationToken));
}
