using PodSales.Data.Events;
using PodSales.Data.Tenancy;
using PodSales.GraphQL.Events;
using PodSales.GraphQL.Features;
using PodSales.GraphQL.Tenancy;

namespace PodSales.GraphQL.Metrics;

/// <summary>Follows imports live.</summary>
[SubscriptionType]
public sealed class MetricsSubscriptions
{
    /// <summary>
    /// The import each time it has come further, as it is when it is told: when it begins, every 50,000 rows, and when it is over.
    /// With <c>after</c> it begins with what you have missed since then: nothing is lost or told twice across a reconnect.
    /// </summary>
    /// <param name="importId">The import; all when left out.</param>
    /// <param name="after">The <c>changeCursor</c> of the last answer, or the cursor of any event; from now on when left out.</param>
    /// <param name="change">The event.</param>
    /// <param name="imports">Loads the import.</param>
    /// <param name="cancellationToken">Ends it.</param>
    [GraphQLName("onImportProgress")]
    [Authorize(Roles = [Roles.Admin, Roles.Seller, Roles.AdOps, Roles.Viewer])]
    [Subscribe(With = nameof(ProgressOf))]
    public async Task<MetricsImportType?> OnImportProgressAsync(
        [ID<MetricsImportType>] Guid? importId, string? after, [EventMessage] EventRecord change, ImportByIdLoader imports, CancellationToken cancellationToken) =>
        (await imports.LoadAsync(change.AggregateId, cancellationToken))?.At(change.Position);

    /// <summary>The events behind <see cref="OnImportProgressAsync"/>.</summary>
    [GraphQLIgnore]
    public IAsyncEnumerable<EventRecord> ProgressOf(
        Guid? importId, string? after, [Service] FeatureGate features, [Service] EventLog log, [Service] ITenant tenant, CancellationToken cancellationToken)
    {
        var changes = log.ReadAsync(tenant.TenantId, EventTypes.Imports, EventSubscriptions.PositionOf(after), cancellationToken)
            .Where(change => importId is null || change.AggregateId == importId);
        return features.FollowAsync(Feature.EtlCsvUpload, changes, cancellationToken);
    }
}
