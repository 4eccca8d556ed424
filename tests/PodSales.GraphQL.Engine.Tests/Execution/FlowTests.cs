using Microsoft.Extensions.DependencyInjection;
using PodSales.GraphQL.Engine.DataLoaders;
using PodSales.GraphQL.Engine.Resolvers;

namespace PodSales.GraphQL.Engine.Tests.Execution;

/// <summary>What flows with a request: culture, trace, and whatever else code finds without being given it.</summary>
public sealed class FlowTests
{
    private readonly AsyncLocal<string?> _asker = new();

    [Fact]
    public async Task A_request_goes_on_in_its_own_flow_whoever_ended_the_wait()
    {
        var awaited = new TaskCompletionSource<object?>();
        var api = new TestApi("type Query { parent: Parent } type Parent { asker: String }")
            .AddAsync("Query.parent", _ => new ValueTask<object?>(awaited.Task))
            .Add("Parent.asker", _ => _asker.Value);

        _asker.Value = "ours";
        var response = api.RunAsync("{ parent { asker } }");
        _asker.Value = "somebody else's";
        awaited.SetResult(new object());

        Assert.Equal("""{"data":{"parent":{"asker":"ours"}}}""", await response);
    }

    [Fact]
    public async Task A_batch_that_is_opened_after_a_wait_is_fetched_in_the_flow_of_its_request()
    {
        var api = new TestApi("type Query { asker: String }").AddAsync("Query.asker", async context =>
        {
            await Task.Yield();
            return await context.DataLoader<AskerLoader>().LoadAsync(1);
        });
        api.Services.AddSingleton(_asker);

        _asker.Value = "ours";

        Assert.Equal("""{"data":{"asker":"ours"}}""", await api.RunAsync("{ asker }"));
    }

    private sealed class AskerLoader(IBatchScheduler batchScheduler, DataLoaderOptions options, AsyncLocal<string?> asker)
        : BatchDataLoader<int, string?>(batchScheduler, options)
    {
        protected override Task<IReadOnlyDictionary<int, string?>> LoadBatchAsync(IReadOnlyList<int> keys, CancellationToken cancellationToken) =>
            Task.FromResult<IReadOnlyDictionary<int, string?>>(keys.ToDictionary(key => key, _ => asker.Value));
    }
}
