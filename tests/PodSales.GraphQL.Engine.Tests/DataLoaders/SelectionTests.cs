using System.Collections.Concurrent;
using System.Linq.Expressions;
using Microsoft.Extensions.DependencyInjection;
using PodSales.GraphQL.Engine.DataLoaders;
using PodSales.GraphQL.Engine.DataLoaders.Data;
using PodSales.GraphQL.Engine.Tests.Conventions;
using PodSales.GraphQL.Engine.Types;

namespace PodSales.GraphQL.Engine.Tests.DataLoaders;

/// <summary>Loaders that read no more of their values than an operation selects.</summary>
public sealed class SelectionTests
{
    [Theory]
    [InlineData("spots { slot }", "Slot")]
    [InlineData("spots { id price } ", "Id Price")]
    [InlineData("spots { label }", "Slot Price")]
    [InlineData("spots { whole }", "everything")]
    [InlineData("spots { ... on Spot { id } slot }", "Id Slot")]
    [InlineData("first { slot }", "Slot")]
    public async Task A_fetch_is_told_what_is_selected(string field, string members)
    {
        var fetches = new Fetches();

        await AskAsync(fetches, $"{{ shows {{ {field} }} }}");

        Assert.Equal(members, Assert.Single(fetches).Members);
    }

    [Fact]
    public async Task All_parents_and_all_fields_of_one_selection_share_a_fetch_and_each_other_selection_has_its_own()
    {
        var fetches = new Fetches();

        var answer = await AskAsync(fetches, "{ shows { a: spots { slot } b: spots { slot } c: spots { price } } }");

        Assert.Equal([("Price", 3), ("Slot", 3)], fetches.OrderBy(fetch => fetch.Members, StringComparer.Ordinal));
        Assert.StartsWith("""{"data":{"shows":[{"a":[{"slot":"pre 1"}],"b":[{"slot":"pre 1"}],"c":[{"price":100}]},""", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_read_for_one_selection_is_no_answer_to_another()
    {
        var fetches = new Fetches();
        var loader = new SpotsLoader(AutoBatchScheduler.Default, new DataLoaderOptions(), fetches);
        Expression<Func<Spot, Spot>> slots = spot => new Spot { Slot = spot.Slot };
        Expression<Func<Spot, Spot>> equal = spot => new Spot { Slot = spot.Slot };

        Assert.Same(loader.Select(slots), loader.Select(equal));
        Assert.Same(loader, loader.Select((Expression<Func<Spot, Spot>>?)null));
        await loader.Select(slots).LoadAsync(1);
        await loader.Select(equal).LoadAsync(1);
        await loader.LoadAsync(1);

        Assert.Equal([("Slot", 1), ("everything", 1)], fetches);
    }

    [Fact]
    public void Selectors_are_read_together_and_each_member_once()
    {
        var builder = default(DataLoaderFetchContext<Spot>) with { ContextData = System.Collections.Immutable.ImmutableDictionary<string, object?>.Empty };
        var selector = builder.GetSelector();
        Assert.Null(selector.TryCompile<Spot>());

        selector.Add<Spot>(spot => new Spot { Id = spot.Id, Slot = spot.Slot });
        selector.Add<Spot>(other => new Spot { Slot = other.Slot, Price = other.Price });

        var read = selector.TryCompile<Spot>()!.Compile()(new Spot { Id = 1, Slot = "mid", Price = 2 });
        Assert.Equal("Id Slot Price", SpotsLoader.MembersOf(selector));
        Assert.Equal((1, "mid", 2), (read.Id, read.Slot, read.Price));
        Assert.Throws<ArgumentException>(() => selector.Add<Spot>(spot => spot));
    }

    private static async Task<string> AskAsync(Fetches fetches, string document)
    {
        await using var server = SmallServer.WithQuery<Network>(builder =>
        {
            builder.Services.AddSingleton(fetches);
            builder.AddTypeExtension<ShowFields>().AddTypeExtension<SpotFields>().AddDataLoader<SpotsLoader>().AddDataLoader<FirstSpotLoader>().AddQueryContext();
        });
        return await server.ExecuteAsync(document);
    }

    public sealed class Fetches : ConcurrentQueue<(string Members, int Keys)>;

    public sealed class Network
    {
        public IReadOnlyList<Show> Shows => [new(1), new(2), new(3)];
    }

    public sealed record Show(int Number);

    public sealed class Spot
    {
        public int Id { get; init; }

        public string Slot { get; init; } = "";

        public int Price { get; init; }
    }

    [ExtendObjectType<Show>]
    public sealed class ShowFields
    {
        public async Task<IReadOnlyList<Spot>> GetSpotsAsync(
            [Parent(requires: nameof(Show.Number))] Show show, QueryContext<Spot> query, SpotsLoader spots, CancellationToken cancellationToken) =>
            await spots.Select(query.Selector).LoadAsync(show.Number, cancellationToken) ?? [];

        public Task<Spot?> GetFirstAsync(
            [Parent(requires: nameof(Show.Number))] Show show, QueryContext<Spot> query, FirstSpotLoader spots, CancellationToken cancellationToken) =>
            spots.Select(query.Selector).LoadAsync(show.Number, cancellationToken);
    }

    [ExtendObjectType<Spot>]
    public sealed class SpotFields
    {
        public string GetLabel([Parent(requires: $"{nameof(Spot.Slot)} {nameof(Spot.Price)}")] Spot spot) => $"{spot.Slot} for {spot.Price}";

        public string GetWhole(Resolvers.IResolverContext context) => $"{context.Parent<Spot>().Id}";
    }

    public sealed class SpotsLoader(IBatchScheduler scheduler, DataLoaderOptions options, Fetches fetches)
        : StatefulGroupedDataLoader<int, Spot>(scheduler, options)
    {
        public static string MembersOf(ISelectorBuilder selector) => selector.TryCompile<Spot>() is { Body: MemberInitExpression made }
            ? string.Join(' ', made.Bindings.Select(binding => binding.Member.Name))
            : "everything";

        protected override Task<ILookup<int, Spot>> LoadGroupedBatchAsync(
            IReadOnlyList<int> keys, DataLoaderFetchContext<Spot[]> context, CancellationToken cancellationToken)
        {
            fetches.Enqueue((MembersOf(context.GetSelector()), keys.Count));
            var read = (context.GetSelector().TryCompile<Spot>() ?? (spot => spot)).Compile();
            return Task.FromResult(keys.ToLookup(key => key, key => read(new Spot { Id = key, Slot = $"pre {key}", Price = 100 * key })));
        }
    }

    public sealed class FirstSpotLoader(IBatchScheduler scheduler, DataLoaderOptions options, Fetches fetches)
        : StatefulBatchDataLoader<int, Spot>(scheduler, options)
    {
        protected override Task<IReadOnlyDictionary<int, Spot>> LoadBatchAsync(
            IReadOnlyList<int> keys, DataLoaderFetchContext<Spot> context, CancellationToken cancellationToken)
        {
            fetches.Enqueue((SpotsLoader.MembersOf(context.GetSelector()), keys.Count));
            return Task.FromResult<IReadOnlyDictionary<int, Spot>>(keys.ToDictionary(key => key, key => new Spot { Slot = $"pre {key}" }));
        }
    }
}
