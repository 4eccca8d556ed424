namespace PodSales.GraphQL.Telemetry;

/// <summary>What is sent to a collector, as OpenTelemetry's environment variables say: nothing, unless they say so.</summary>
/// <param name="Traces">Whether spans are sent.</param>
/// <param name="Metrics">Whether metrics are sent.</param>
/// <param name="Logs">Whether log records are sent.</param>
/// <remarks>
/// OpenTelemetry Environment Variable Specification, with one difference: a server that is told nothing sends nothing,
/// where the specification would have it look for a collector on its own machine.
/// </remarks>
internal sealed record TelemetrySignals(bool Traces, bool Metrics, bool Logs)
{
    private const string Otlp = "otlp";
    private const string None = "none";

    /// <summary>Whether anything is sent.</summary>
    public bool Any => Traces || Metrics || Logs;

    /// <summary>Reads the settings, which are environment variables as a rule.</summary>
    public static TelemetrySignals Of(IConfiguration configuration) =>
        string.Equals(configuration["OTEL_SDK_DISABLED"], "true", StringComparison.OrdinalIgnoreCase)
            ? new TelemetrySignals(Traces: false, Metrics: false, Logs: false)
            : new TelemetrySignals(IsSent("TRACES", configuration), IsSent("METRICS", configuration), IsSent("LOGS", configuration));

    /// <summary>The settings that ask for an exporter which this server does not have; nothing comes of them.</summary>
    public static IEnumerable<string> NotUnderstood(IConfiguration configuration) =>
        from variable in (IEnumerable<string>)["OTEL_TRACES_EXPORTER", "OTEL_METRICS_EXPORTER", "OTEL_LOGS_EXPORTER"]
        from exporter in ExportersOf(configuration[variable])
        where exporter is not (Otlp or None)
        select $"{variable}={exporter}";

    private static bool IsSent(string signal, IConfiguration configuration) => ExportersOf(configuration[$"OTEL_{signal}_EXPORTER"]) switch
    {
        [] => IsSet(configuration["OTEL_EXPORTER_OTLP_ENDPOINT"]) || IsSet(configuration[$"OTEL_EXPORTER_OTLP_{signal}_ENDPOINT"]),
        var exporters => exporters.Contains(Otlp),
    };

    private static bool IsSet(string? value) => !string.IsNullOrWhiteSpace(value);

    private static string[] ExportersOf(string? setting) =>
        (setting ?? "").Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}
