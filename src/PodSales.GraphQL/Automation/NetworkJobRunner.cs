using PodSales.Data.Tenancy;
using PodSales.Domain.Tenancy;
using PodSales.GraphQL.Features;
using PodSales.GraphQL.Tenancy;
using Quartz;

namespace PodSales.GraphQL.Automation;

/// <summary>Runs a job for each network that is served and has jobs switched on. A run never begins before the last one ended.</summary>
/// <typeparam name="TJob">The job.</typeparam>
[DisallowConcurrentExecution]
internal sealed partial class NetworkJobRunner<TJob>(TenantDirectory tenants, IServiceScopeFactory scopes, ILogger<TJob> log) : IJob
    where TJob : class, INetworkJob
{
    private static readonly string Name = typeof(TJob).Name;

    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default)
    {
        var networks = (await tenants.ListAsync(cancellationToken)).Where(tenant => tenant.Status == TenantStatus.Active);
        foreach (var network in networks)
        {
            await RunAsync(network, cancellationToken);
        }

        LogDone(Name);
    }

    // One network's failure is logged and keeps no other from its turn; the next run tries again.
    private async Task RunAsync(Tenant network, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentTenant>().ActFor(new FixedTenant(network.Id, $"job:{Name}"));
        try
        {
            if (await scope.ServiceProvider.GetRequiredService<FeatureGate>().IsOnAsync(Feature.AutomationJobs))
            {
                await ActivatorUtilities.CreateInstance<TJob>(scope.ServiceProvider).RunAsync(cancellationToken);
            }
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            LogFailure(exception, Name, network.Slug);
        }
    }

    [LoggerMessage(1, LogLevel.Information, "{Job} has run")]
    private partial void LogDone(string job);

    [LoggerMessage(2, LogLevel.Error, "{Job} failed for the network {Network}")]
    private partial void LogFailure(Exception exception, string job, string network);
}
