using System.Text.Json;
using PodSales.GraphQL.Tests.Servers;

namespace PodSales.GraphQL.Tests.Telemetry;

/// <summary>What has nothing to do with the database, and so is tested on one.</summary>
[Collection(SqliteServer.Collection)]
public sealed class TelemetrySettingsTests(SqliteServer server)
{
    [Fact]
    public async Task Log_records_arrive_with_the_trace_in_which_they_were_written()
    {
        await using var collector = await Collector.StartAsync();
        await using var second = await server.StartAnotherAsync(collector.Settings);
        using var client = ClientSpan.Start();

        await server.As("demo", second.Address, "seller").AskAsync("{ viewer { subject } }", variables: null, mark: "logged");
        await second.StopAsync();

        Assert.Contains(collector.Logs, record =>
            record.TraceId == client.TraceId.ToHexString() && record.Text.Contains("mark=logged", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Lines_for_machines_carry_the_trace_in_which_they_were_written()
    {
        var settings = new Dictionary<string, string>(server.Settings) { ["PodSales__Identity__Authority"] = "https://identity.example.com" };
        await using var second = await ServerProcess.StartAsync(settings, "Production");
        using var client = ClientSpan.Start();

        await server.WithToken(null, second.Address).AskAsync("{ viewer { subject } }", variables: null, mark: "machines");
        var line = await second.Log.FindAsync(line => line.Contains("mark=machines", StringComparison.Ordinal));

        var scopes = JsonElement.Parse(line).GetProperty("Scopes").EnumerateArray();
        Assert.Contains(scopes, scope => scope.TryGetProperty("TraceId", out var trace) && trace.GetString() == client.TraceId.ToHexString());
    }

    [Fact]
    public async Task A_signal_that_is_turned_off_is_not_sent()
    {
        await using var collector = await Collector.StartAsync();
        await using var second = await server.StartAnotherAsync(
            [.. collector.Settings, ("OTEL_TRACES_EXPORTER", "zipkin"), ("OTEL_LOGS_EXPORTER", "none")]);

        await server.As("demo", second.Address, "seller").ReadAsync("{ viewer { subject } }");
        await second.StopAsync();

        Assert.Empty(collector.Spans);
        Assert.Empty(collector.Logs);
        Assert.Contains("graphql.server.request.duration", collector.Metrics);
        Assert.Contains("Nothing comes of OTEL_TRACES_EXPORTER=zipkin", second.Log.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_collector_that_is_not_there_stands_in_nobodys_way()
    {
        await using var second = await server.StartAnotherAsync(
            ("OTEL_EXPORTER_OTLP_ENDPOINT", "http://127.0.0.1:9"), ("OTEL_EXPORTER_OTLP_PROTOCOL", "http/protobuf"));

        Assert.Equal("seller@demo", (await server.As("demo", second.Address, "seller").ReadAsync("{ viewer { subject } }")).Text("viewer.subject"));
        Assert.Equal(0, await second.StopAsync());
    }

    [Fact]
    public async Task A_server_that_sends_nothing_does_not_even_load_what_would_send_it()
    {
        await using var collector = await Collector.StartAsync();
        await using var second = await server.StartAnotherAsync(collector.Settings);

        Assert.Contains("OpenTelemetry.dll", second.LoadedFiles, StringComparison.Ordinal);
        Assert.DoesNotContain("OpenTelemetry", server.Process.LoadedFiles, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_setting_of_what_traces_tell_that_is_none_keeps_the_server_from_starting()
    {
        var settings = new Dictionary<string, string>(server.Settings) { ["GraphQL__Instrumentation__Scope"] = "All" };

        var result = await ServerProgram.RunAsync(settings, "--environment=Development", "--urls=http://127.0.0.1:0");

        Assert.NotEqual(0, result.ExitCode);
        Assert.Contains("'Scope'", result.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Resolvers_are_traced_where_the_settings_say_so()
    {
        await using var collector = await Collector.StartAsync();
        await using var second = await server.StartAnotherAsync([.. collector.Settings, ("GraphQL__Instrumentation__Scopes", "All")]);

        await server.As("demo", second.Address, "seller").ReadAsync("{ deals(first: 1) { totalCount } }");
        await second.StopAsync();

        Assert.Contains(collector.Spans, span => span.Name == "Query.deals");
    }
}
