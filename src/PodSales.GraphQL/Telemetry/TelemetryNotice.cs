using PodSales.GraphQL.Hosting;

namespace PodSales.GraphQL.Telemetry;

/// <summary>Says in the log what is sent to a collector, and which setting nothing came of.</summary>
internal sealed partial class TelemetryNotice(
    TelemetrySignals signals, IConfiguration configuration, ILogger<TelemetryNotice> log) : HostedLifecycle
{
    public override Task StartingAsync(CancellationToken cancellationToken)
    {
        foreach (var setting in TelemetrySignals.NotUnderstood(configuration))
        {
            NotUnderstood(setting);
        }

        if (signals.Any)
        {
            Sent(signals.Traces, signals.Metrics, signals.Logs);
        }

        return Task.CompletedTask;
    }

    [LoggerMessage(LogLevel.Warning, "Nothing comes of {Setting}: telemetry is sent by \"otlp\", or by \"none\" not at all.")]
    private partial void NotUnderstood(string setting);

    [LoggerMessage(LogLevel.Information, "Telemetry is sent by OTLP: traces {Traces}, metrics {Metrics}, logs {Logs}.")]
    private partial void Sent(bool traces, bool metrics, bool logs);
}
