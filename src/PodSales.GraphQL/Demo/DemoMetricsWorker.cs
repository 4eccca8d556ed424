using Microsoft.Extensions.Diagnostics.HealthChecks;
using PodSales.GraphQL.Hosting;

namespace PodSales.GraphQL.Demo;

/// <summary>Makes the metrics of the demo networks while the server answers already; it is not ready before.</summary>
internal sealed partial class DemoMetricsWorker(DemoSeeder seeder, DatabaseStartup startup, ILogger<DemoMetricsWorker> log)
    : BackgroundService, IHealthCheck
{
    private volatile bool _isDone;

    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        Task.FromResult(_isDone ? HealthCheckResult.Healthy() : HealthCheckResult.Unhealthy("The metrics of the demo networks are being made."));

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await startup.Done.WaitAsync(stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        if (!startup.Done.IsCompletedSuccessfully)
        {
            return;
        }

        try
        {
            await seeder.AddMetricsAsync(stoppingToken);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            // A server without them is still one to try things out on.
            LogFailure(exception);
        }

        _isDone = true;
    }

    [LoggerMessage(1, LogLevel.Error, "The metrics of the demo networks could not be made; the next start tries again")]
    private partial void LogFailure(Exception exception);
}
