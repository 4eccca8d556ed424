using PodSales.Data;
using PodSales.GraphQL.Demo;
using PodSales.GraphQL.Metrics;

namespace PodSales.GraphQL.Hosting;

/// <summary>Brings the database into shape while the server starts; what is asked before that waits for it.</summary>
internal sealed class DatabaseStartup(DatabaseMigrator migrator, ImportRecovery imports, IServiceProvider services) : HostedLifecycle
{
    private readonly TaskCompletionSource _done = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private Task _work = Task.CompletedTask;

    /// <summary>Ends when the database can be used, and is canceled when it will not be.</summary>
    public Task Done => _done.Task;

    // On a thread of its own: SQLite works while it is awaited, and other services would wait for it.
    public override Task StartingAsync(CancellationToken cancellationToken)
    {
        _work = Task.Run(() => PrepareAsync(cancellationToken), cancellationToken);
        return Task.CompletedTask;
    }

    // The server has not started before this has ended, but it listens: the way of a request is compiled in the meantime.
    public override async Task StartAsync(CancellationToken cancellationToken)
    {
        try
        {
            await _work;
            _done.SetResult();
        }
        finally
        {
            _done.TrySetCanceled(CancellationToken.None);
        }
    }

    private async Task PrepareAsync(CancellationToken cancellationToken)
    {
        var demo = services.GetService<DemoSeeder>();
        await using var turn = demo is null ? null : await migrator.TakeTurnAsync(cancellationToken);
        var isEmpty = await migrator.MigrateAsync(cancellationToken);
        if (!isEmpty)
        {
            await imports.RunAsync(cancellationToken);
        }

        if (demo is not null)
        {
            await demo.SeedAsync(isEmpty, cancellationToken);
        }
    }
}
