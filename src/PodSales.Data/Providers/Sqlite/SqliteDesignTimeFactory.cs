using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace PodSales.Data.Providers.Sqlite;

/// <summary>Lets <c>dotnet ef</c> see the model; it opens no database.</summary>
internal sealed class SqliteDesignTimeFactory : IDesignTimeDbContextFactory<SqlitePodSalesDbContext>
{
    public SqlitePodSalesDbContext CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<SqlitePodSalesDbContext>().UseSqlite().Options);
}
