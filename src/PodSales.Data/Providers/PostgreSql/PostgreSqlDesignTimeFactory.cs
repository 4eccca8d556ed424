using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace PodSales.Data.Providers.PostgreSql;

/// <summary>Lets <c>dotnet ef</c> see the model; it opens no database.</summary>
internal sealed class PostgreSqlDesignTimeFactory : IDesignTimeDbContextFactory<PostgreSqlPodSalesDbContext>
{
    public PostgreSqlPodSalesDbContext CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<PostgreSqlPodSalesDbContext>().UseNpgsql().Options);
}
