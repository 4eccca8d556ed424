using PodSales.Data;
using PodSales.GraphQL.Demo;
using PodSales.GraphQL.Metrics;

namespace PodSales.GraphQL.Hosting;

/// <summary>Brings the database into shape before the server answers.</summary>
internal sealed class DatabaseStartup(DatabaseMigrator migrator, ImportRecovery imports, IServiceProvider services) : HostedLifecycle
{
    // On a thread of its own: SQLite works while it is awaited, and other services would wait for it.
    public override Task StartingAsync(CancellationToken cancellationToken) =>
        Task.Run(() => PrepareAsync(cancellationToken), cancellationToken);

    private async Task PrepareAsync(CancellationToken cancellationToken)
    {
        var isEmpty = await migrator.MigrateAsync(cancellationToken);
        if (!isEmpty)
        {
            await imports.RunAsync(cancellationToken);
        }

        if (services.GetService<DemoSeeder>() is { } demo)
        {
            await demo.SeedAsync(isEmpty, cancellationToken);
        }
    }
}
