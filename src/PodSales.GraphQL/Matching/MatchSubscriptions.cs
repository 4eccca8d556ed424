using PodSales.Data.Events;
using PodSales.Data.Tenancy;
using PodSales.GraphQL.Events;
using PodSales.GraphQL.Features;
using PodSales.GraphQL.Tenancy;

namespace PodSales.GraphQL.Matching;

/// <summary>Follows recalculations live.</summary>
[SubscriptionType]
public sealed class MatchSubscriptions
{
    /// <summary>Tells of each recalculation once its scores are saved.</summary>
    /// <param name="recalculated">The event.</param>
    [GraphQLName("onMatchesRecalculated")]
    [Authorize(Roles = [Roles.Admin, Roles.Seller, Roles.AdOps, Roles.Viewer])]
    [Subscribe(With = nameof(Recalculations))]
    public EventType OnMatchesRecalculated([EventMessage] EventRecord recalculated) => EventType.Of(recalculated);

    /// <summary>The events behind <see cref="OnMatchesRecalculated"/>.</summary>
    [GraphQLIgnore]
    public IAsyncEnumerable<EventRecord> Recalculations(
        [Service] FeatureGate features, [Service] EventLog log, [Service] ITenant tenant, CancellationToken cancellationToken)
    {
        var recalculations = log.ReadAsync(tenant.TenantId, EventTypes.MatchesRecalculated, after: null, cancellationToken);
        return features.FollowAsync(Feature.Matchmaking, recalculations, cancellationToken);
    }

    /// <summary>The recalculation each time it has come further, as it is then.</summary>
    /// <param name="recalculationId">The recalculation; all when left out.</param>
    /// <param name="change">The event.</param>
    /// <param name="recalculations">Loads the recalculation.</param>
    /// <param name="cancellationToken">Ends it.</param>
    [GraphQLName("onMatchRecalculationProgress")]
    [Authorize(Roles = [Roles.Admin, Roles.Seller, Roles.AdOps, Roles.Viewer])]
    [Subscribe(With = nameof(ProgressOf))]
    public Task<MatchRecalculationType?> OnMatchRecalculationProgressAsync(
        [ID<MatchRecalculationType>] Guid? recalculationId,
        [EventMessage] EventRecord change,
        MatchRecalculationByIdLoader recalculations,
        CancellationToken cancellationToken) =>
        recalculations.LoadAsync(change.AggregateId, cancellationToken);

    /// <summary>The events behind <see cref="OnMatchRecalculationProgressAsync"/>.</summary>
    [GraphQLIgnore]
    public IAsyncEnumerable<EventRecord> ProgressOf(
        Guid? recalculationId,
        [Service] FeatureGate features,
        [Service] EventLog log,
        [Service] ITenant tenant,
        CancellationToken cancellationToken)
    {
        var changes = log.ReadAsync(tenant.TenantId, EventTypes.MatchRecalculations, after: null, cancellationToken)
            .Where(change => recalculationId is null || change.AggregateId == recalculationId);
        return features.FollowAsync(Feature.Matchmaking, changes, cancellationToken);
    }
}
