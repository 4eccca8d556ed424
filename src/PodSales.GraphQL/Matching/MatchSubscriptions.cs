using PodSales.Data.Events;
using PodSales.Data.Tenancy;
using PodSales.GraphQL.Events;

namespace PodSales.GraphQL.Matching;

/// <summary>Follows recalculations live.</summary>
[SubscriptionType]
public sealed class MatchSubscriptions
{
    /// <summary>Tells of each recalculation once its scores are saved.</summary>
    /// <param name="recalculated">The event.</param>
    [GraphQLName("onMatchesRecalculated")]
    [Authorize]
    [Subscribe(With = nameof(Recalculations))]
    public EventType OnMatchesRecalculated([EventMessage] EventRecord recalculated) => EventType.Of(recalculated);

    /// <summary>The events behind <see cref="OnMatchesRecalculated"/>.</summary>
    [GraphQLIgnore]
    public IAsyncEnumerable<EventRecord> Recalculations(
        [Service] EventLog log, [Service] ITenant tenant, CancellationToken cancellationToken) =>
        log.ReadAsync(tenant.TenantId, EventTypes.MatchesRecalculated, after: null, cancellationToken);
}
