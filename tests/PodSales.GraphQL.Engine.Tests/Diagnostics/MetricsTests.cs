using Microsoft.Extensions.DependencyInjection;
using PodSales.GraphQL.Engine.PersistedOperations;
using PodSales.GraphQL.Engine.Subscriptions;

namespace PodSales.GraphQL.Engine.Tests.Diagnostics;

public sealed class MetricsTests
{
    [Fact]
    public async Task A_new_request_is_timed_step_by_step_and_a_known_one_only_where_there_is_something_to_do()
    {
        await using var server = await ObservedServer.StartAsync();
        using var recorder = new MetricRecorder(server.Meters);

        await server.ExecuteAsync("{ books(count: 1) { number } }");
        await server.ExecuteAsync("{ books(count: 1) { number } }");

        Assert.Equal(["some"], recorder.Of("graphql.server.request.parse.duration"));
        Assert.Equal(["some"], recorder.Of("graphql.server.request.validate.duration"));
        Assert.Equal(["some graphql.operation.type=query"], recorder.Of("graphql.server.request.plan.duration"));
        Assert.Equal(Twice("some graphql.operation.type=query"), recorder.Of("graphql.server.request.execute.duration"));
        Assert.Equal(Twice("some graphql.operation.type=query"), recorder.Of("graphql.server.request.duration"));
        Assert.Equal(["1", "-1", "1", "-1"], recorder.Of("graphql.server.active_requests"));
    }

    [Fact]
    public async Task Look_ups_of_documents_and_plans_are_counted_as_hits_and_misses()
    {
        await using var server = await ObservedServer.StartAsync();
        using var recorder = new MetricRecorder(server.Meters);

        await server.ExecuteAsync("{ books(count: 1) { number } }");
        await server.ExecuteAsync("{ books(count: 1) { number } }");

        Assert.Equal(
            [
                "1 graphql.cache.hit=False graphql.cache.name=document",
                "1 graphql.cache.hit=False graphql.cache.name=plan",
                "1 graphql.cache.hit=True graphql.cache.name=document",
                "1 graphql.cache.hit=True graphql.cache.name=plan",
            ],
            recorder.Of("graphql.server.cache.lookups"));
    }

    [Theory]
    [InlineData(1, 1_000_000, new[] { false, false, false, true })]
    [InlineData(2, 1_000_000, new[] { false, false, true, true })]
    [InlineData(2, 1, new[] { false, false, false, false })]
    public async Task Documents_are_kept_for_reuse_as_far_as_the_limits_go(int count, long bytes, bool[] hits)
    {
        await using var server = await ObservedServer.StartAsync(configure: graphql => graphql
            .ModifyLimits(limits => (limits.DocumentCacheSize, limits.DocumentCacheBytes) = (count, bytes)));
        using var recorder = new MetricRecorder(server.Meters);

        foreach (var number in new[] { 1, 2, 1, 1 })
        {
            await server.ExecuteAsync($"{{ books(count: {number}) {{ number }} }}");
        }

        Assert.Equal(
            hits.Select(hit => $"1 graphql.cache.hit={hit} graphql.cache.name=document"),
            recorder.Of("graphql.server.cache.lookups").Where(lookup => lookup.EndsWith("=document", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Look_ups_of_stored_documents_are_counted_as_hits_and_misses()
    {
        const string Document = "{ books(count: 1) { number } }";
        await using var server = await ObservedServer.StartAsync(
            configure: graphql => graphql.UsePersistedOperationPipeline().AddInMemoryOperationDocumentStorage(Document));
        using var recorder = new MetricRecorder(server.Meters);

        await server.ExecuteAsync(document: null, id: "missing");
        await server.ExecuteAsync(document: null, id: DocumentHash.Of(Document));

        Assert.Equal(
            ["1 graphql.cache.hit=False graphql.cache.name=stored_document", "1 graphql.cache.hit=True graphql.cache.name=stored_document"],
            recorder.Of("graphql.server.cache.lookups").Where(lookup => lookup.Contains("stored", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Errors_are_counted_by_code_and_unexpected_ones_by_their_class()
    {
        await using var server = await ObservedServer.StartAsync();
        using var recorder = new MetricRecorder(server.Meters);

        await server.ExecuteAsync("{ fail refuse(times: 1) }");
        await server.ExecuteAsync("{");
        await server.PostTextAsync("[");

        Assert.Equal(
            [
                "1 error.type=System.InvalidOperationException graphql.operation.type=query",
                "1 error.type=REFUSED graphql.operation.type=query",
                "1 error.type=HC0014",
                "1 error.type=HC0009",
            ],
            recorder.Of("graphql.server.response.error_count"));
        Assert.Equal(["some graphql.operation.type=query", "some error.type=HC0014"], recorder.Of("graphql.server.request.duration"));
    }

    [Fact]
    public async Task Open_subscriptions_are_counted_until_they_end()
    {
        await using var server = await ObservedServer.StartAsync();
        using var recorder = new MetricRecorder(server.Meters);

        var subscription = await server.SubscribeAsync("subscription { onTick }");
        Assert.Equal("1", recorder.Of("graphql.server.subscription.active")[^1]);
        await subscription.DisposeAsync();

        Assert.Equal("0", recorder.Of("graphql.server.subscription.active")[^1]);
    }

    [Fact]
    public async Task Messages_of_topics_that_nobody_read_in_time_are_counted()
    {
        await using var server = await ObservedServer.StartAsync(configure: graphql => graphql.AddInMemorySubscriptions());
        using var recorder = new MetricRecorder(server.Meters);
        await using var stream = await server.Service<ITopicEventReceiver>().SubscribeAsync<int>("ticks", bufferCapacity: 1, bufferFullMode: null);

        await server.Service<ITopicEventSender>().SendAsync("ticks", 1);
        await server.Service<ITopicEventSender>().SendAsync("ticks", 2);

        Assert.Equal(["1 graphql.drop.reason=queue_full"], recorder.Of("graphql.server.subscription.drops"));
    }

    private static string[] Twice(string measurement) => [measurement, measurement];
}
