using Microsoft.Extensions.Hosting;
using PodSales.GraphQL.Engine.Execution;

namespace PodSales.GraphQL.Engine.SchemaBuilding;

/// <summary>
/// Builds the schema when the application starts, so that a mistake in it stops the start and not the first request, and runs what
/// the application wants to have run by then.
/// </summary>
internal sealed class SchemaWarmup(
    Func<IRequestExecutor> build, IReadOnlyList<Func<IRequestExecutor, CancellationToken, Task>> tasks) : IHostedLifecycleService
{
    // Before the web server listens; on a thread of its own, so that other services can start meanwhile where the host lets them.
    public Task StartingAsync(CancellationToken cancellationToken) => Task.Run(() => WarmUpAsync(cancellationToken), cancellationToken);

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    private async Task WarmUpAsync(CancellationToken cancellationToken)
    {
        var executor = build();
        foreach (var task in tasks)
        {
            await task(executor, cancellationToken).ConfigureAwait(false);
        }
    }
}
