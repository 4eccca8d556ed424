using Xunit.Abstractions;

namespace PodSales.GraphQL.Engine.Tests.Transport.Clients;

/// <summary>The clients that others have written get what they expect.</summary>
public sealed class NodeClientTests(ITestOutputHelper output)
{
    [NodeFact]
    public Task All_audits_of_graphql_http_pass() => RunAsync("http-audit.mjs", cases: 61);

    [NodeFact]
    public Task Graphql_ws_gets_along_with_the_server() => RunAsync("websocket.mjs", cases: 22);

    [NodeFact]
    public Task Graphql_sse_gets_along_with_the_server_by_distinct_connections() => RunAsync("server-sent-events.mjs", cases: 8);

    [NodeFact]
    public Task Graphql_sse_gets_along_with_the_server_by_a_single_connection() =>
        RunAsync("server-sent-events.mjs", cases: 12, mode: "single");

    private async Task RunAsync(string script, int cases, string mode = "")
    {
        await using var app = await ClientServer.StartAsync();
        await NodeClient.RunAsync(script, new Uri(new Uri(app.Urls.Single()), "/graphql"), cases, output, mode);
    }
}
