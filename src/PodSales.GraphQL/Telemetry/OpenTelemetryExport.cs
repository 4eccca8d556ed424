using System.Reflection;
using System.Runtime.CompilerServices;
using OpenTelemetry;
using OpenTelemetry.Logs;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace PodSales.GraphQL.Telemetry;

/// <summary>OpenTelemetry's SDK with its OTLP exporter. Where nothing is sent, nothing of it is loaded.</summary>
internal static class OpenTelemetryExport
{
    private const string ServiceName = "podsales";
    private const string Npgsql = "Npgsql";
    private const string Runtime = "System.Runtime";

    /// <summary>Sends the signals. Address, protocol, headers, sampling and intervals are the exporter's own to read.</summary>
    // Inlined, it would have the libraries loaded where nothing is sent.
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void Add(WebApplicationBuilder builder, TelemetrySignals signals)
    {
        var telemetry = builder.Services.AddOpenTelemetry().ConfigureResource(Describe);
        if (signals.Traces)
        {
            telemetry.WithTracing(AddSources);
        }

        if (signals.Metrics)
        {
            telemetry.WithMetrics(AddMeters);
        }

        // The exporter turns logs on whatever was asked for, and sends what the filter lets through.
        builder.Logging.AddFilter<OpenTelemetryLoggerProvider>(category: null, signals.Logs ? LogLevel.Trace : LogLevel.None);
        builder.Services.Configure<OpenTelemetryLoggerOptions>(options => options.IncludeFormattedMessage = true);
        telemetry.UseOtlpExporter();
    }

    // What the environment says of the service comes last, and so counts.
    private static void Describe(ResourceBuilder resource) => resource.Clear()
        .AddService(ServiceName, serviceVersion: Version, autoGenerateServiceInstanceId: true)
        .AddTelemetrySdk()
        .AddEnvironmentVariableDetector();

    private static string? Version =>
        typeof(OpenTelemetryExport).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion;

    // SQLite has no source; its commands are the time that a loader's batch or a resolver takes.
    private static void AddSources(TracerProviderBuilder traces) => traces
        .AddSource(ServerSpecifics.TelemetrySource, Npgsql)
        .AddAspNetCoreInstrumentation(options =>
            options.Filter = context => !context.Request.Path.StartsWithSegments("/health", StringComparison.OrdinalIgnoreCase));

    private static void AddMeters(MeterProviderBuilder metrics) => metrics
        .AddMeter(ServerSpecifics.TelemetrySource, Npgsql, Runtime)
        .AddAspNetCoreInstrumentation();
}
