using PodSales.Data;
using PodSales.GraphQL.Demo;

namespace PodSales.GraphQL.Hosting;

/// <summary>Brings the database into shape before the server answers.</summary>
internal static class DatabaseStartup
{
    extension(IServiceProvider services)
    {
        public async Task PrepareDatabaseAsync(CancellationToken cancellationToken)
        {
            await services.GetRequiredService<DatabaseMigrator>().MigrateAsync(cancellationToken);
            if (services.GetService<DemoSeeder>() is { } demo)
            {
                await demo.SeedAsync(cancellationToken);
            }
        }
    }
}
