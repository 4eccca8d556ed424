using PodSales.GraphQL.Tests.Deals;
using PodSales.GraphQL.Tests.Servers;

namespace PodSales.GraphQL.Tests.Telemetry;

public abstract class TelemetryTests(TestServer server)
{
    private const string OrdersWithAdvertisers = "query Orders { insertionOrders(first: 3) { nodes { number advertiser { name } } } }";

    [Fact]
    public async Task A_request_with_its_batches_and_a_subscription_arrive_at_the_collector_in_the_trace_of_their_client()
    {
        await using var collector = await Collector.StartAsync();
        await using var second = await server.StartAnotherAsync([.. collector.Settings, ("OTEL_SERVICE_NAME", "sales")]);
        var seller = server.As("demo", second.Address, "seller");
        using (var client = ClientSpan.Start())
        {
            await seller.ReadAsync(OrdersWithAdvertisers);
            await using (var follower = await seller.FollowAsync("subscription Moves { onEvent { type } }"))
            {
                await follower.UntilLiveAsync(() => seller.DealInAsync("PROPOSAL"));
            }

            await second.StopAsync();
            var spans = collector.Spans.Where(span => span.TraceId == client.TraceId.ToHexString()).ToList();

            var request = Assert.Single(spans, span => span.Name == "POST /graphql/" && Below(spans, span).Any(IsBatch));
            Assert.Contains("http.response.status_code", request.Attributes);
            Assert.Superset(
                new HashSet<string> { "GraphQL HTTP POST", "query", "GraphQL Operation Execution", "GraphQL DataLoader Batch AdvertiserByIdLoader" },
                Below(spans, request).Select(span => span.Name).ToHashSet());
            var subscription = Assert.Single(spans, span => span.Name == "subscription");
            Assert.Contains(collector.Spans, span => span.Name == "GraphQL Subscription Event" && span.Links.Contains(subscription.Id));
            AssertTracesOfTheDatabase(spans);
        }

        Assert.Superset(
            new HashSet<string>
            {
                "http.server.request.duration",
                "graphql.server.request.duration",
                "graphql.server.cache.lookups",
                "graphql.server.subscription.active",
                "dotnet.process.cpu.time",
            },
            collector.Metrics.ToHashSet());
        Assert.Superset(
            new HashSet<(string, string)> { ("service.name", "sales"), ("telemetry.sdk.language", "dotnet") },
            collector.Resource.ToHashSet());
    }

    /// <summary>What the database's driver adds to the trace.</summary>
    private protected abstract void AssertTracesOfTheDatabase(IReadOnlyList<ReceivedSpan> spans);

    private protected static bool IsBatch(ReceivedSpan span) => span.Name == "GraphQL DataLoader Batch AdvertiserByIdLoader";

    private static IEnumerable<ReceivedSpan> Below(IReadOnlyList<ReceivedSpan> spans, ReceivedSpan parent) =>
        spans.Where(span => span.ParentId == parent.Id).SelectMany(span => Below(spans, span).Prepend(span));
}

[Collection(SqliteServer.Collection)]
public sealed class SqliteTelemetryTests(SqliteServer server) : TelemetryTests(server)
{
    // SQLite's driver traces nothing.
    private protected override void AssertTracesOfTheDatabase(IReadOnlyList<ReceivedSpan> spans) =>
        Assert.DoesNotContain(spans, span => span.Attributes.Contains("db.query.text"));
}

[Collection(PostgreSqlServer.Collection)]
public sealed class PostgreSqlTelemetryTests(PostgreSqlServer server) : TelemetryTests(server)
{
    private protected override void AssertTracesOfTheDatabase(IReadOnlyList<ReceivedSpan> spans)
    {
        var batch = spans.First(IsBatch);
        Assert.Contains(spans, span => span.ParentId == batch.Id && span.Attributes.Contains("db.query.text"));
    }
}
