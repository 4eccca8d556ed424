using PodSales.Data.Events;
using PodSales.Data.Tenancy;
using PodSales.GraphQL.Events;

namespace PodSales.GraphQL.Deals;

/// <summary>Follows deals live.</summary>
[SubscriptionType]
public sealed class DealSubscriptions
{
    /// <summary>The deal each time its stage has changed, as it is then.</summary>
    /// <param name="dealId">The deal.</param>
    /// <param name="change">The event.</param>
    /// <param name="deals">Loads the deal.</param>
    /// <param name="cancellationToken">Ends it.</param>
    [GraphQLName("onDealStageChanged")]
    [Authorize]
    [Subscribe(With = nameof(StageChangesOf))]
    public Task<DealType?> OnDealStageChangedAsync(
        [ID<DealType>] Guid dealId, [EventMessage] EventRecord change, DealByIdLoader deals, CancellationToken cancellationToken) =>
        deals.LoadAsync(change.AggregateId, cancellationToken);

    /// <summary>The events behind <see cref="OnDealStageChangedAsync"/>.</summary>
    [GraphQLIgnore]
    public IAsyncEnumerable<EventRecord> StageChangesOf(
        [ID<DealType>] Guid dealId, [Service] EventLog log, [Service] ITenant tenant, CancellationToken cancellationToken) =>
        log.ReadAsync(tenant.TenantId, EventTypes.DealStageChanged, after: null, cancellationToken)
            .Where(change => change.AggregateId == dealId);
}
