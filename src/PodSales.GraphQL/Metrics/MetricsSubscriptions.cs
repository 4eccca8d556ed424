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
    /// <summary>The import each time it has come further, as it is then: when it begins, every 50,000 rows, and when it is over.</summary>
    /// <param name="importId">The import; all when left out.</param>
    /// <param name="change">The event.</param>
    /// <param name="imports">Loads the import.</param>
    /// <param name="cancellationToken">Ends it.</param>
    [GraphQLName("onImportProgress")]
    [Authorize(Roles = [Roles.Admin, Roles.Seller, Roles.AdOps, Roles.Viewer])]
    [Subscribe(With = nameof(ProgressOf))]
    public Task<MetricsImportType?> OnImportProgressAsync(
        [ID<MetricsImportType>] Guid? importId, [EventMessage] EventRecord change, ImportByIdLoader imports, CancellationToken cancellationToken) =>
        imports.LoadAsync(change.AggregateId, cancellationToken);

    /// <summary>The events behind <see cref="OnImportProgressAsync"/>.</summary>
    [GraphQLIgnore]
    public IAsyncEnumerable<EventRecord> ProgressOf(
        Guid? importId, [Service] FeatureGate features, [Service] EventLog log, [Service] ITenant tenant, CancellationToken cancellationToken)
    {
        var changes = log.ReadAsync(tenant.TenantId, EventTypes.Imports, after: null, cancellationToken)
            .Where(change => importId is null || change.AggregateId == importId);
        return features.FollowAsync(Feature.EtlCsvUpload, changes, cancellationToken);
    }
}
