using PodSales.Data.Events;
using PodSales.Domain.InsertionOrders;
using PodSales.GraphQL.Events;
using PodSales.GraphQL.Features;

namespace PodSales.GraphQL.InsertionOrders;

/// <summary>Follows insertion orders live.</summary>
[SubscriptionType]
public sealed class InsertionOrderSubscriptions
{
    /// <summary>
    /// The order each time something about it has changed, as it is when it is told. With <c>after</c> it begins with the changes that
    /// you have missed since then: none is lost or told twice across a reconnect.
    /// </summary>
    /// <param name="ioId">The order.</param>
    /// <param name="after">The <c>changeCursor</c> of the last answer, or the cursor of any event; from now on when left out.</param>
    /// <param name="change">The event.</param>
    /// <param name="orders">Loads the order.</param>
    /// <param name="cancellationToken">Ends it.</param>
    [GraphQLName("onIoChanged")]
    [Authorize]
    [Subscribe(With = nameof(ChangesOf))]
    public async Task<InsertionOrderType?> OnIoChangedAsync(
        [ID<InsertionOrderType>] Guid ioId,
        string? after,
        [EventMessage] EventRecord change,
        InsertionOrderByIdLoader orders,
        CancellationToken cancellationToken) =>
        (await orders.LoadAsync(change.AggregateId, cancellationToken))?.At(change.Position);

    /// <summary>The events behind <see cref="OnIoChangedAsync"/>.</summary>
    [GraphQLIgnore]
    public IAsyncEnumerable<EventRecord> ChangesOf(
        [ID<InsertionOrderType>] Guid ioId, string? after, [Service] AggregateFeed feed, CancellationToken cancellationToken) =>
        feed.FollowAsync<InsertionOrder>(Feature.IoBookings, "INSERTION_ORDER", ioId, EventTypes.InsertionOrders, after, cancellationToken);
}
