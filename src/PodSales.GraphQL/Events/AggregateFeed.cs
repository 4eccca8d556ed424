using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using PodSales.Data;
using PodSales.Data.Events;
using PodSales.Data.Tenancy;
using PodSales.Domain;
using PodSales.GraphQL.Errors;
using PodSales.GraphQL.Features;

namespace PodSales.GraphQL.Events;

/// <summary>Follows what happens to one thing.</summary>
public sealed class AggregateFeed(EventLog log, ITenant tenant, FeatureGate features, IDbContextFactory<PodSalesDbContext> databases)
{
    /// <summary>The events of one thing, in commit order; the sequence does not end by itself.</summary>
    /// <param name="feature">What must be on.</param>
    /// <param name="kind">What it is, in capitals: <c>DEAL</c>.</param>
    /// <param name="id">Which one.</param>
    /// <param name="types">The types that matter.</param>
    /// <param name="after">The cursor of the last event seen; null to begin with what happens from now on.</param>
    /// <param name="cancellationToken">Ends it.</param>
    /// <exception cref="RefusalException">The feature is off, the cursor is none, or there is no such thing for the caller.</exception>
    public async IAsyncEnumerable<EventRecord> FollowAsync<TAggregate>(
        Feature feature, string kind, Guid id, IReadOnlySet<string> types, string? after, [EnumeratorCancellation] CancellationToken cancellationToken)
        where TAggregate : Aggregate
    {
        var position = EventSubscriptions.PositionOf(after);
        await features.RequireAsync(feature);
        await using (var database = await databases.CreateDbContextAsync(cancellationToken))
        {
            await database.RequireAsync<TAggregate>(kind, id, cancellationToken);
        }

        await foreach (var happened in log.ReadAsync(tenant.TenantId, types, position, cancellationToken))
        {
            if (happened.AggregateId == id)
            {
                yield return happened;
            }
        }
    }
}
