using PodSales.Data.Events;
using PodSales.Data.Tenancy;
using PodSales.GraphQL.Events;
using PodSales.GraphQL.Features;

namespace PodSales.GraphQL.InsertionOrders;

/// <summary>Follows insertion orders live.</summary>
[SubscriptionType]
public sealed class InsertionOrderSubscriptions
{
    /// <summary>The order each time something about it has changed, as it is then.</summary>
    /// <param name="ioId">The order.</param>
    /// <param name="change">The event.</param>
    /// <param name="orders">Loads the order.</param>
    /// <param name="cancellationToken">Ends it.</param>
    [GraphQLName("onIoChanged")]
    [Authorize]
    [Subscribe(With = nameof(ChangesOf))]
    public Task<InsertionOrderType?> OnIoChangedAsync(
        [ID<InsertionOrderType>] Guid ioId, [EventMessage] EventRecord change, InsertionOrderByIdLoader orders, CancellationToken cancellationToken) =>
        orders.LoadAsync(change.AggregateId, cancellationToken);

    /// <summary>The events behind <see cref="OnIoChangedAsync"/>.</summary>
    [GraphQLIgnore]
    public IAsyncEnumerable<EventRecord> ChangesOf(
        Guid ioId, [Service] FeatureGate features, [Service] EventLog log, [Service] ITenant tenant, CancellationToken cancellationToken)
    {
        var changes = log.ReadAsync(tenant.TenantId, EventTypes.InsertionOrders, after: null, cancellationToken)
            .Where(change => change.AggregateId == ioId);
        return features.FollowAsync(Feature.IoBookings, changes, cancellationToken);
    }
}
