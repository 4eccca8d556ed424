using Microsoft.Extensions.Hosting;
using PodSales.GraphQL.Engine.Execution;

namespace PodSales.GraphQL.Engine.SchemaBuilding;

/// <summary>Builds the schema when the application starts, so that a mistake in it stops the start and not the first request.</summary>
internal sealed class SchemaWarmup(Func<IRequestExecutor> build) : IHostedService
{
    public Task StartAsync(CancellationToken cancellationToken)
    {
        build();
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
