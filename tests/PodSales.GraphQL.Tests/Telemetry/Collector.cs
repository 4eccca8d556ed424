using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace PodSales.GraphQL.Tests.Telemetry;

/// <summary>A collector of OpenTelemetry on this machine, that takes OTLP over HTTP with protocol buffers.</summary>
internal sealed class Collector : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly ConcurrentQueue<ProtobufMessage> _traces = new();
    private readonly ConcurrentQueue<ProtobufMessage> _metrics = new();
    private readonly ConcurrentQueue<ProtobufMessage> _logs = new();

    private Collector()
    {
        var builder = WebApplication.CreateSlimBuilder(["--urls=http://127.0.0.1:0"]);
        builder.Logging.ClearProviders();
        _app = builder.Build();
        Take("/v1/traces", _traces);
        Take("/v1/metrics", _metrics);
        Take("/v1/logs", _logs);
    }

    public string Address => _app.Urls.Single();

    /// <summary>What a server needs to be told to send everything here, and to do it when it ends at the latest.</summary>
    public (string Name, string Value)[] Settings =>
        [("OTEL_EXPORTER_OTLP_ENDPOINT", Address), ("OTEL_EXPORTER_OTLP_PROTOCOL", "http/protobuf")];

    public IReadOnlyList<ReceivedSpan> Spans => [.. In(_traces).Select(ReceivedSpan.Of)];

    /// <summary>The names of the metrics.</summary>
    public IReadOnlySet<string> Metrics => In(_metrics).Select(metric => metric.Text(1)).ToHashSet();

    /// <summary>The log records, each by its trace and its text.</summary>
    public IReadOnlyList<(string TraceId, string Text)> Logs => [.. In(_logs).Select(record => (record.Hex(9), record.At(5).Text(1)))];

    /// <summary>What the senders say of themselves.</summary>
    public IReadOnlySet<(string Name, string Value)> Resource => _traces.Concat(_metrics).Concat(_logs)
        .SelectMany(request => request.All(1))
        .SelectMany(signals => signals.At(1).All(1))
        .Select(attribute => (attribute.Text(1), attribute.At(2).Text(1)))
        .ToHashSet();

    public static async Task<Collector> StartAsync()
    {
        var collector = new Collector();
        await collector._app.StartAsync();
        return collector;
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private void Take(string path, ConcurrentQueue<ProtobufMessage> requests) => _app.MapPost(path, async (HttpContext context) =>
    {
        using var body = new MemoryStream();
        await context.Request.Body.CopyToAsync(body);
        requests.Enqueue(new ProtobufMessage(body.ToArray()));
    });

    // Spans, metrics and log records all stand in a scope in a resource.
    private static IEnumerable<ProtobufMessage> In(ConcurrentQueue<ProtobufMessage> requests) => requests
        .SelectMany(request => request.All(1))
        .SelectMany(resource => resource.All(2))
        .SelectMany(scope => scope.All(2));
}
