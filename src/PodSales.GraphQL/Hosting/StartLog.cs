namespace PodSales.GraphQL.Hosting;

/// <summary>Keeps the host from logging what ends its start: that is told when the program ends, and once is enough.</summary>
internal sealed class StartLog : HostedLifecycle
{
    /// <summary>The category that the host logs under.</summary>
    public const string Category = "Microsoft.Extensions.Hosting.Internal.Host";

    private bool _hasStarted;

    public override Task StartedAsync(CancellationToken cancellationToken)
    {
        _hasStarted = true;
        return Task.CompletedTask;
    }

    /// <summary>Whether the host's messages of a level are logged now.</summary>
    public bool Shows(LogLevel level) => level is not LogLevel.Error ? level >= LogLevel.Warning : _hasStarted;
}
