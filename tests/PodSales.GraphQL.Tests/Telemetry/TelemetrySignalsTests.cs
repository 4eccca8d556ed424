using Microsoft.Extensions.Configuration;
using PodSales.GraphQL.Telemetry;

namespace PodSales.GraphQL.Tests.Telemetry;

public sealed class TelemetrySignalsTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("OTEL_EXPORTER_OTLP_ENDPOINT=http://collector:4317", "traces metrics logs")]
    [InlineData("OTEL_EXPORTER_OTLP_ENDPOINT=", "")]
    [InlineData("OTEL_EXPORTER_OTLP_METRICS_ENDPOINT=http://collector:4317", "metrics")]
    [InlineData("OTEL_EXPORTER_OTLP_ENDPOINT=http://collector:4317 OTEL_LOGS_EXPORTER=none", "traces metrics")]
    [InlineData("OTEL_TRACES_EXPORTER=otlp", "traces")]
    [InlineData("OTEL_TRACES_EXPORTER=console,otlp", "traces")]
    [InlineData("OTEL_EXPORTER_OTLP_ENDPOINT=http://collector:4317 OTEL_TRACES_EXPORTER=zipkin", "metrics logs")]
    [InlineData("OTEL_EXPORTER_OTLP_ENDPOINT=http://collector:4317 OTEL_SDK_DISABLED=True", "")]
    [InlineData("OTEL_SERVICE_NAME=sales", "")]
    public void What_is_sent_follows_from_the_standard_variables(string variables, string sent)
    {
        var signals = TelemetrySignals.Of(Configuration(variables));

        Assert.Equal(sent, string.Join(' ', Names(signals)));
        Assert.Equal(sent.Length > 0, signals.Any);
    }

    [Theory]
    [InlineData("OTEL_TRACES_EXPORTER=otlp OTEL_METRICS_EXPORTER=none", "")]
    [InlineData("OTEL_TRACES_EXPORTER=zipkin OTEL_LOGS_EXPORTER=console,otlp", "OTEL_TRACES_EXPORTER=zipkin OTEL_LOGS_EXPORTER=console")]
    public void An_exporter_that_the_server_does_not_have_is_named(string variables, string named) =>
        Assert.Equal(named, string.Join(' ', TelemetrySignals.NotUnderstood(Configuration(variables))));

    private static IEnumerable<string> Names(TelemetrySignals signals)
    {
        if (signals.Traces)
        {
            yield return "traces";
        }

        if (signals.Metrics)
        {
            yield return "metrics";
        }

        if (signals.Logs)
        {
            yield return "logs";
        }
    }

    private static IConfiguration Configuration(string variables) => new ConfigurationBuilder()
        .AddInMemoryCollection(variables.Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Select(variable => variable.Split('=', 2))
            .Select(pair => KeyValuePair.Create(pair[0], (string?)pair[1])))
        .Build();
}
