using System.Security.Claims;
using Microsoft.EntityFrameworkCore;
using PodSales.Data;
using PodSales.Data.Tenancy;

namespace PodSales.GraphQL.Tenancy;

/// <summary>Reads who is asking.</summary>
[QueryType]
public sealed class ViewerQueries
{
    /// <summary>You, and the network you work for.</summary>
    [GraphQLName("viewer")]
    [Authorize]
    public async Task<Viewer> GetViewerAsync(
        ClaimsPrincipal user, [Service] ITenant tenant, [Service] PodSalesDbContext database, CancellationToken cancellationToken)
    {
        var network = await database.Tenants
            .Where(row => row.Id == tenant.TenantId)
            .Select(row => new Network(row.Slug, row.Name, row.TimeZoneId, row.Currency))
            .SingleAsync(cancellationToken);
        return new Viewer(tenant.Actor, user.RoleNames, network);
    }
}
