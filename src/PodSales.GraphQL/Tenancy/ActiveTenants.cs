using System.Collections.Concurrent;
using PodSales.Data.Tenancy;
using PodSales.Domain.Tenancy;

namespace PodSales.GraphQL.Tenancy;

/// <summary>Which tenants are served. Asked at every request, so an answer is kept for a little while.</summary>
internal sealed class ActiveTenants(TenantDirectory tenants, TimeProvider clock)
{
    // How long a suspended network may still be served.
    private static readonly TimeSpan Memory = TimeSpan.FromSeconds(15);

    private readonly ConcurrentDictionary<Guid, DateTimeOffset> _activeUntil = new();

    /// <summary>Whether a tenant exists and is active.</summary>
    public async ValueTask<bool> ContainsAsync(Guid tenantId, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        if (_activeUntil.TryGetValue(tenantId, out var until) && now < until)
        {
            return true;
        }

        if (await tenants.FindAsync(tenantId, cancellationToken) is not { Status: TenantStatus.Active })
        {
            _activeUntil.TryRemove(tenantId, out _);
            return false;
        }

        _activeUntil[tenantId] = now + Memory;
        return true;
    }
}
