using System.Collections.Concurrent;
using PodSales.GraphQL.Engine.Resolvers;
using PodSales.GraphQL.Engine.Tests.Execution;

namespace PodSales.GraphQL.Engine.Tests.DataLoaders;

/// <summary>When batches go out, seen through whole requests.</summary>
public sealed class BatchingTests
{
    [Theory]
    [InlineData(1, 1)]
    [InlineData(3, 4)]
    [InlineData(50, 20)]
    public async Task Each_level_of_a_query_is_one_batch_whatever_the_counts(int shows, int spots)
    {
        var log = new Log();
        var api = Network(log, shows, spots);

        var response = await api.RunAsync("{ shows { title spots { advertiser { name } } } }");

        Assert.Equal(["titles", "spots", "advertisers"], log.Batches.Select(batch => batch.Loader));
        Assert.DoesNotContain("errors", response, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_aliases_of_a_field_share_a_batch_and_each_key_is_fetched_once()
    {
        var log = new Log();

        await Network(log, 4, 3).RunAsync("{ a: shows { spots { id } } b: shows { spots { id } } }");

        Assert.Equal(4, Assert.Single(log.Batches).Keys.Length);
    }

    [Fact]
    public async Task Fields_that_wait_for_the_same_key_still_ask_for_their_next_ones_together()
    {
        // Which thread whoever waits goes on in is the runtime's choice, made anew each time.
        for (var round = 0; round < 30; round++)
        {
            var seconds = new ConcurrentBag<DoublingLoader>();
            var api = new TestApi("type Query { twice(n: Int!): Int }").AddAsync("Query.twice", async context =>
            {
                var (number, second) = (context.ArgumentValue<int>("n"), context.DataLoader<DoublingLoader>());
                seconds.Add(second);
                await context.DataLoader<TitleLoader>().LoadAsync(number % 5);
                Thread.SpinWait(500);
                return await second.LoadAsync(number);
            });
            api.Services.AddNetwork(new Log(), 1);

            await api.RunAsync($"{{ {string.Join(' ', Enumerable.Range(1, 40).Select(n => $"f{n}: twice(n: {n})"))} }}");

            Assert.Single(Assert.Single(seconds.Distinct()).Batches);
        }
    }

    [Fact]
    public async Task Batches_of_different_loaders_run_side_by_side()
    {
        var (left, right) = (new TaskCompletionSource(), new TaskCompletionSource());
        var api = new TestApi("type Query { a: Int b: Int }")
            .AddAsync("Query.a", async context => await context.DataLoader<FirstMeetingLoader>().LoadAsync(1))
            .AddAsync("Query.b", async context => await context.DataLoader<SecondMeetingLoader>().LoadAsync(1));
        api.Services.AddMeeting(left, right);

        Assert.Equal("""{"data":{"a":1,"b":1}}""", await api.RunAsync("{ a b }"));
    }

    [Fact]
    public async Task A_fetch_may_use_another_loader()
    {
        var api = new TestApi("type Query { quadruple(n: Int!): Int }")
            .AddAsync("Query.quadruple", async context => await context.DataLoader<QuadruplingLoader>().LoadAsync(context.ArgumentValue<int>("n")));

        Assert.Equal("""{"data":{"a":4,"b":8}}""", await api.RunAsync("{ a: quadruple(n: 1) b: quadruple(n: 2) }"));
    }

    [Fact]
    public async Task A_failed_fetch_fails_each_field_that_waits_for_it()
    {
        var api = Doubling();
        api.Options.IncludeExceptionDetails = false;

        var response = await api.RunAsync("{ a: double(n: -1) b: double(n: 2) }");

        Assert.Contains("\"data\":{\"a\":null,\"b\":null}", response, StringComparison.Ordinal);
        Assert.Equal(2, response.Split("Unexpected Execution Error").Length - 1);
    }

    [Fact]
    public async Task A_load_after_an_await_of_something_else_completes()
    {
        var loaded = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var api = new TestApi("type Query { double(n: Int!): Int }")
            .AddAsync("Query.double", async context =>
            {
                var loader = context.DataLoader<DoublingLoader>();
                var number = context.ArgumentValue<int>("n");
                await (number == 10 ? loaded.Task : Task.Run(() => number));
                var doubled = await Task.Run(() => loader.LoadAsync(number));
                loaded.TrySetResult();
                return doubled;
            });

        Assert.Equal("""{"data":{"a":2,"b":2,"c":20}}""", await api.RunAsync("{ a: double(n: 1) b: double(n: 1) c: double(n: 10) }"));
    }

    [Fact]
    public async Task A_loader_serves_one_request()
    {
        var loaders = new ConcurrentBag<object>();
        var api = new TestApi("type Query { double(n: Int!): Int }")
            .AddAsync("Query.double", async context =>
            {
                var loader = context.DataLoader<DoublingLoader>();
                loaders.Add(loader);
                return await loader.LoadAsync(context.ArgumentValue<int>("n"));
            });

        await api.RunAsync("{ a: double(n: 1) b: double(n: 2) }");
        await api.RunAsync("{ a: double(n: 1) b: double(n: 2) }");

        Assert.Equal(4, loaders.Count);
        Assert.Equal(2, loaders.Distinct().Count());
    }

    private static TestApi Doubling() => new TestApi("type Query { double(n: Int!): Int }")
        .AddAsync("Query.double", async context => await context.DataLoader<DoublingLoader>().LoadAsync(context.ArgumentValue<int>("n")));

    private static TestApi Network(Log log, int shows, int spots)
    {
        var api = new TestApi("""
            type Query { shows: [Show!] }
            type Show { title: String! spots: [Spot!]! }
            type Spot { id: Int! advertiser: Advertiser! }
            type Advertiser { name: String! }
            """)
            .AddAsync("Query.shows", async _ =>
            {
                await Task.Yield();
                return Enumerable.Range(1, shows).ToList();
            })
            .AddAsync("Show.title", async context => await context.DataLoader<TitleLoader>().LoadAsync(context.Parent<int>()))
            .AddAsync("Show.spots", async context => await context.DataLoader<SpotLoader>().LoadAsync(context.Parent<int>()))
            .Add("Spot.id", context => context.Parent<int>())
            .AddAsync("Spot.advertiser", async context => await context.DataLoader<AdvertiserLoader>().LoadAsync(context.Parent<int>() % 7))
            .Add("Advertiser.name", context => context.Parent<string>());
        api.Services.AddNetwork(log, spots);
        return api;
    }
}
