using Microsoft.FeatureManagement.FeatureFilters;
using PodSales.GraphQL.Tenancy;

namespace PodSales.GraphQL.Features;

/// <summary>
/// Whom a feature is switched on for by the filter <c>Microsoft.Targeting</c>: its user is the network's id, so that a percentage
/// falls on whole networks and stays with them; its groups are the network's slug and the roles of whoever asks.
/// </summary>
internal sealed class TenantTargeting(CurrentTenant tenant, ActiveTenants tenants, IHttpContextAccessor http) : ITargetingContextAccessor
{
    public async ValueTask<TargetingContext> GetContextAsync()
    {
        if (!tenant.IsKnown)
        {
            return new TargetingContext { Groups = [] };
        }

        var network = await tenants.FindAsync(tenant.TenantId, http.HttpContext?.RequestAborted ?? CancellationToken.None);
        return new TargetingContext
        {
            UserId = tenant.TenantId.ToString(),
            Groups = [.. network is null ? Array.Empty<string>() : [network.Slug], .. http.HttpContext?.User.RoleNames ?? []],
        };
    }
}
