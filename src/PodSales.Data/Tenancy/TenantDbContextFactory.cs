using Microsoft.EntityFrameworkCore;
using PodSales.Data.Providers;

namespace PodSales.Data.Tenancy;

/// <summary>Makes contexts for the tenant of one scope.</summary>
internal sealed class TenantDbContextFactory(IDatabase database, ITenant tenant) : IDbContextFactory<PodSalesDbContext>
{
    public PodSalesDbContext CreateDbContext() => database.CreateContext(tenant);
}
