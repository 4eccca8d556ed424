using PodSales.GraphQL.Engine.Execution;
using Xunit.Abstractions;

namespace PodSales.GraphQL.Engine.Tests.Transport.Incremental;

/// <summary>What a response in parts keeps in memory.</summary>
[Collection(MeasuredAlone.Name)]
public sealed class LongResponseTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData("{ incoming(endless: true) @stream { number } }")]
    [InlineData("{ incoming(endless: true) @stream { number ... @defer { title } } }")]
    [InlineData("{ incoming(endless: true) @stream { number ... @defer { title ... @defer { copies { number } } } } }")]
    [InlineData("{ incoming(endless: true) @stream { number copies @stream { number } } }")]
    [InlineData("{ incoming(endless: true) @stream { number ... @defer { copies @stream { number ... @defer { title } } } } }")]
    public async Task What_was_delivered_is_forgotten(string query)
    {
        await using var server = await OfferServer.StartAsync();
        server.Gate.Open(1_000_000);
        await using var response = (ResponseStream)await server.Executor.ExecuteAsync(OperationRequestBuilder.New().SetDocument(query).Build());
        await using var parts = response.ReadResultsAsync().GetAsyncEnumerator();

        await ReadAsync(parts, items: 2_000);
        var before = GC.GetTotalMemory(forceFullCollection: true);
        await ReadAsync(parts, items: 20_000);
        var after = GC.GetTotalMemory(forceFullCollection: true);

        output.WriteLine($"{query}: {(after - before) / 20_000.0:F1} B an item");
        Assert.InRange(after - before, long.MinValue, 20_000 * 10);
    }

    private static async Task ReadAsync(IAsyncEnumerator<OperationResult> parts, int items)
    {
        while (items > 0 && await parts.MoveNextAsync())
        {
            var text = parts.Current.ToJson();
            items -= text.Split("\"number\"").Length - 1;
            await parts.Current.DisposeAsync();
        }
    }
}
