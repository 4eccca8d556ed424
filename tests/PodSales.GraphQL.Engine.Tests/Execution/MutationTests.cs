using System.Collections.Concurrent;
using PodSales.GraphQL.Engine.Resolvers;
using PodSales.GraphQL.Engine.Tests.DataLoaders;

namespace PodSales.GraphQL.Engine.Tests.Execution;

public sealed class MutationTests
{
    [Fact]
    public async Task Root_fields_run_one_after_another_with_all_that_is_below_them()
    {
        var log = new ConcurrentQueue<string>();
        var loaded = new[] { new TaskCompletionSource(), new TaskCompletionSource(), new TaskCompletionSource() };
        var api = new TestApi("type Query { x: Int } type Mutation { step(n: Int!): Step } type Step { slow: Int loaded: Int }")
            .AddAsync("Mutation.step", async context =>
            {
                log.Enqueue($"start {context.ArgumentValue<int>("n")}");
                await Task.Yield();
                return context.ArgumentValue<int>("n");
            })
            .AddAsync("Step.slow", async context =>
            {
                await loaded[context.Parent<int>()].Task;
                log.Enqueue($"slow {context.Parent<int>()}");
                return 1;
            })
            .AddAsync("Step.loaded", async context =>
            {
                var value = await context.DataLoader<DoublingLoader>().LoadAsync(context.Parent<int>());
                log.Enqueue($"loaded {context.Parent<int>()}");
                loaded[context.Parent<int>()].SetResult();
                return value;
            });

        var response = await api.RunAsync("mutation { a: step(n: 1) { slow loaded } b: step(n: 2) { loaded slow } }");

        Assert.Equal("""{"data":{"a":{"slow":1,"loaded":2},"b":{"loaded":4,"slow":1}}}""", response);
        Assert.Equal(["start 1", "loaded 1", "slow 1", "start 2", "loaded 2", "slow 2"], log);
    }

    [Fact]
    public async Task A_root_field_that_makes_data_null_is_the_last_to_run()
    {
        var runs = 0;
        var api = new TestApi("type Query { x: Int } type Mutation { fail: Int! run: Int }")
            .Add("Mutation.fail", _ => throw new GraphQLException("no"))
            .Add("Mutation.run", _ => ++runs);

        var response = await api.RunAsync("mutation { fail run }");

        Assert.Equal("""{"errors":[{"message":"no","locations":[{"line":1,"column":12}],"path":["fail"]}],"data":null}""", response);
        Assert.Equal(0, runs);
    }

    [Fact]
    public async Task Root_fields_of_a_query_run_side_by_side()
    {
        var (first, second) = (new TaskCompletionSource(), new TaskCompletionSource());
        var api = new TestApi("type Query { a: Int b: Int }")
            .AddAsync("Query.a", async _ =>
            {
                first.SetResult();
                await second.Task;
                return 1;
            })
            .AddAsync("Query.b", async _ =>
            {
                second.SetResult();
                await first.Task;
                return 2;
            });

        Assert.Equal("""{"data":{"a":1,"b":2}}""", await api.RunAsync("{ a b }"));
    }
}
