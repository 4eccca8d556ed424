using PodSales.Data;
using PodSales.GraphQL.Tenancy;

namespace PodSales.GraphQL.Audit;

/// <summary>Reads who changed what.</summary>
[QueryType]
public sealed class AuditQueries
{
    /// <summary>Who changed what in your network, the newest first.</summary>
    [GraphQLName("auditTrail")]
    [Authorize(Roles = [Roles.Admin])]
    [UsePaging(ConnectionName = "AuditTrail", IncludeTotalCount = true)]
    [UseFiltering<AuditFilter>]
    [UseSorting<AuditSort>]
    public async Task<Connection<AuditEntryType>> GetAuditTrailAsync(
        PagingArguments paging, QueryContext<AuditEntryType> query, [Service] PodSalesDbContext database, CancellationToken cancellationToken) =>
        await database.AuditTrail.Select(AuditEntryType.Projection)
            .With(query, AuditSort.NewestFirst)
            .ToPageAsync(paging, cancellationToken)
            .ToConnectionAsync();
}
