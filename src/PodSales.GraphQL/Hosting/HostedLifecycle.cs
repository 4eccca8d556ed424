namespace PodSales.GraphQL.Hosting;

/// <summary>Something to be done at one point of the server's life; a derived class says at which.</summary>
internal abstract class HostedLifecycle : IHostedLifecycleService
{
    /// <summary>Before anything listens. All services do this at the same time, and the server waits for them.</summary>
    public virtual Task StartingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>Together with the web server.</summary>
    public virtual Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>When the server listens.</summary>
    public virtual Task StartedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>Before anything stops.</summary>
    public virtual Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>Together with the web server.</summary>
    public virtual Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>When the server no longer listens.</summary>
    public virtual Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
