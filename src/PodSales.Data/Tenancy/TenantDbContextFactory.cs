using Microsoft.EntityFrameworkCore;
using PodSales.Data.Providers;

namespace PodSales.Data.Tenancy;

/// <summary>Lends contexts for the tenant of one scope, each for as long as the method lasts that disposes of it.</summary>
internal sealed class TenantDbContextFactory(IDatabase database, ITenant tenant) : IDbContextFactory<PodSalesDbContext>
{
    public PodSalesDbContext CreateDbContext() => database.LeaseContext(tenant);
}
