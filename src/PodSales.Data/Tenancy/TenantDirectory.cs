using Microsoft.EntityFrameworkCore;
using PodSales.Data.Providers;
using PodSales.Domain.Tenancy;

namespace PodSales.Data.Tenancy;

/// <summary>Which tenants there are: the only thing that can be read before it is known whose data is asked for.</summary>
/// <remarks>To make or change a tenant, use a context with its own id.</remarks>
public sealed class TenantDirectory
{
    private readonly IDatabase _database;

    internal TenantDirectory(IDatabase database) => _database = database;

    /// <summary>Finds a tenant by its id.</summary>
    /// <param name="tenantId">The id.</param>
    /// <param name="cancellationToken">Stops the search.</param>
    /// <returns>The tenant, whatever its status; null when there is none.</returns>
    public async Task<Tenant?> FindAsync(Guid tenantId, CancellationToken cancellationToken)
    {
        await using var context = _database.CreateContext(FixedTenant.Nobody);
        return await All(context).SingleOrDefaultAsync(tenant => tenant.TenantId == tenantId, cancellationToken);
    }

    /// <summary>Finds a tenant by its name in addresses.</summary>
    /// <param name="slug">The name, in small letters.</param>
    /// <param name="cancellationToken">Stops the search.</param>
    /// <returns>The tenant, whatever its status; null when there is none.</returns>
    public async Task<Tenant?> FindBySlugAsync(string slug, CancellationToken cancellationToken)
    {
        await using var context = _database.CreateContext(FixedTenant.Nobody);
        return await All(context).SingleOrDefaultAsync(tenant => tenant.Slug == slug, cancellationToken);
    }

    /// <summary>Reads all tenants, for jobs that do something for each.</summary>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>The tenants by slug, whatever their status.</returns>
    public async Task<IReadOnlyList<Tenant>> ListAsync(CancellationToken cancellationToken)
    {
        await using var context = _database.CreateContext(FixedTenant.Nobody);
        return await All(context).OrderBy(tenant => tenant.Slug).ToListAsync(cancellationToken);
    }

    private static IQueryable<Tenant> All(PodSalesDbContext context) =>
        context.Tenants.IgnoreQueryFilters([TenantWalls.FilterName]).AsNoTracking();
}
