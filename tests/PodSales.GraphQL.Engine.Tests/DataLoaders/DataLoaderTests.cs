using System.Collections.Immutable;
using PodSales.GraphQL.Engine.DataLoaders;

namespace PodSales.GraphQL.Engine.Tests.DataLoaders;

/// <summary>Loaders by themselves, outside a request.</summary>
public sealed class DataLoaderTests
{
    [Fact]
    public async Task A_key_is_fetched_once_and_a_missing_one_is_the_default()
    {
        var loader = new DoublingLoader(AutoBatchScheduler.Default, new DataLoaderOptions());

        Assert.Equal([2, null, 2], await loader.LoadAsync([1, 0, 1]));
        Assert.Equal(2, await loader.LoadAsync(1));

        Assert.Equal([[1, 0]], loader.Batches);
    }

    [Theory]
    [InlineData(10, 4, new[] { 4, 4, 2 })]
    [InlineData(4, 4, new[] { 4 })]
    [InlineData(5, 0, new[] { 5 })]
    public async Task A_large_batch_is_split(int keys, int maxBatchSize, int[] sizes)
    {
        var loader = new DoublingLoader(AutoBatchScheduler.Default, new DataLoaderOptions { MaxBatchSize = maxBatchSize });

        await loader.LoadAsync([.. Enumerable.Range(1, keys)]);

        Assert.Equal(sizes, loader.Batches.Select(batch => batch.Length).OrderDescending());
    }

    [Fact]
    public async Task A_failure_is_remembered_until_it_is_removed()
    {
        var loader = new DoublingLoader(AutoBatchScheduler.Default, new DataLoaderOptions());
        await Assert.ThrowsAsync<InvalidOperationException>(() => loader.LoadAsync(-1));
        await Assert.ThrowsAsync<InvalidOperationException>(() => loader.LoadAsync(-1));
        Assert.Single(loader.Batches);

        loader.RemoveCacheEntry(-1);

        await Assert.ThrowsAsync<InvalidOperationException>(() => loader.LoadAsync(-1));
        Assert.Equal(2, loader.Batches.Count);
    }

    [Fact]
    public async Task A_value_that_is_known_is_not_fetched()
    {
        var loader = new DoublingLoader(AutoBatchScheduler.Default, new DataLoaderOptions());

        loader.SetCacheEntry(1, Task.FromResult<int?>(7));
        ((IDataLoader)loader).SetCacheEntry(2, Task.FromResult<object?>(8));

        Assert.Equal([7, 8], await loader.LoadAsync([1, 2]));
        Assert.Empty(loader.Batches);
    }

    [Fact]
    public async Task A_value_that_must_be_there_is_demanded()
    {
        var loader = new NameLoader(AutoBatchScheduler.Default, new DataLoaderOptions());

        Assert.Equal("1", await loader.LoadRequiredAsync(1));
        await Assert.ThrowsAsync<KeyNotFoundException>(() => loader.LoadRequiredAsync(0));
        await Assert.ThrowsAsync<KeyNotFoundException>(() => loader.LoadRequiredAsync([1, 0]));
    }

    [Fact]
    public async Task One_key_may_fail_by_itself()
    {
        var loader = new NameLoader(AutoBatchScheduler.Default, new DataLoaderOptions());
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => loader.LoadAsync([1, -1]));

        Assert.Equal("1", await loader.LoadAsync(1));
    }

    [Fact]
    public async Task A_branch_has_its_own_state_and_its_own_values()
    {
        var loader = new NameLoader(AutoBatchScheduler.Default, new DataLoaderOptions());

        var branch = Branch(loader, "x");

        Assert.Same(branch, Branch(loader, "x"));
        Assert.Equal("x1", await branch.LoadAsync(1));
        Assert.Equal("y1", await Branch(loader, "y").LoadAsync(1));
        Assert.Equal("1", await loader.LoadAsync(1));
    }

    [Fact]
    public async Task Keys_that_are_fetched_one_by_one_are_fetched_once()
    {
        var loader = new SquareLoader(new DataLoaderOptions());

        Assert.Equal([4, 9, 4], await loader.LoadAsync([2, 3, 2]));
        Assert.Equal([2, 3], loader.Fetched);
    }

    [Fact]
    public async Task Whoever_waits_may_stop_waiting()
    {
        using var waiting = new CancellationTokenSource();
        var loader = new SquareLoader(new DataLoaderOptions()) { Gate = new TaskCompletionSource() };

        var load = loader.LoadAsync(2, waiting.Token);
        await waiting.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => load);
    }

    private static IDataLoader<int, string> Branch(NameLoader loader, string prefix) => (IDataLoader<int, string>)loader.Branch(
        prefix,
        static (_, root, state) => ((NameLoader)root).Fork(ImmutableDictionary<string, object?>.Empty.Add("prefix", state)),
        prefix);

    private sealed class NameLoader(IBatchScheduler batchScheduler, DataLoaderOptions options)
        : DataLoaderBase<int, string>(batchScheduler, options)
    {
        protected internal override ValueTask FetchAsync(
            IReadOnlyList<int> keys,
            Memory<Result<string?>> results,
            DataLoaderFetchContext<string> context,
            CancellationToken cancellationToken)
        {
            for (var i = 0; i < keys.Count; i++)
            {
                results.Span[i] = keys[i] switch
                {
                    < 0 => new ArgumentOutOfRangeException(nameof(keys)),
                    0 => (string?)null,
                    var key => $"{context.GetState<string>("prefix")}{key}",
                };
            }

            return ValueTask.CompletedTask;
        }
    }

    private sealed class SquareLoader(DataLoaderOptions options) : CacheDataLoader<int, int>(options)
    {
        public List<int> Fetched { get; } = [];

        public TaskCompletionSource? Gate { get; init; }

        protected override async Task<int> LoadSingleAsync(int key, CancellationToken cancellationToken)
        {
            Fetched.Add(key);
            await (Gate?.Task ?? Task.CompletedTask);
            return key * key;
        }
    }
}
