using System.Collections.Concurrent;
using PodSales.Data.Tenancy;
using PodSales.Domain.Tenancy;

namespace PodSales.GraphQL.Tenancy;

/// <summary>Which tenants are served. Asked at every request, so an answer is kept for a little while.</summary>
internal sealed class ActiveTenants(TenantDirectory tenants, TimeProvider clock)
{
    // How long a suspended network may still be served.
    private static readonly TimeSpan Memory = TimeSpan.FromSeconds(15);

    private readonly ConcurrentDictionary<Guid, (Tenant Tenant, DateTimeOffset Until)> _active = new();

    /// <summary>A tenant that exists and is active; null when there is none.</summary>
    public async ValueTask<Tenant?> FindAsync(Guid tenantId, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        if (_active.TryGetValue(tenantId, out var known) && now < known.Until)
        {
            return known.Tenant;
        }

        if (await tenants.FindAsync(tenantId, cancellationToken) is not { Status: TenantStatus.Active } tenant)
        {
            _active.TryRemove(tenantId, out _);
            return null;
        }

        _active[tenantId] = (tenant, now + Memory);
        return tenant;
    }
}
