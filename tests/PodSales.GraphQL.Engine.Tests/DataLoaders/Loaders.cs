using System.Collections.Concurrent;
using Microsoft.Extensions.DependencyInjection;
using PodSales.GraphQL.Engine.DataLoaders;

namespace PodSales.GraphQL.Engine.Tests.DataLoaders;

/// <summary>The batches of a request in the order in which they went out.</summary>
internal sealed class Log
{
    public ConcurrentQueue<(string Loader, object[] Keys)> Batches { get; } = new();

    public void Add<TKey>(string loader, IEnumerable<TKey> keys) => Batches.Enqueue((loader, [.. keys.Cast<object>()]));
}

internal sealed record SpotCount(int PerShow);

internal sealed class TitleLoader(IBatchScheduler batchScheduler, DataLoaderOptions options, Log log)
    : BatchDataLoader<int, string>(batchScheduler, options)
{
    protected override async Task<IReadOnlyDictionary<int, string>> LoadBatchAsync(IReadOnlyList<int> keys, CancellationToken cancellationToken)
    {
        log.Add("titles", keys);
        await Task.Yield();
        return keys.ToDictionary(key => key, key => $"Show {key}");
    }
}

internal sealed class SpotLoader(IBatchScheduler batchScheduler, DataLoaderOptions options, Log log, SpotCount count)
    : GroupedDataLoader<int, int>(batchScheduler, options)
{
    protected override async Task<ILookup<int, int>> LoadGroupedBatchAsync(IReadOnlyList<int> keys, CancellationToken cancellationToken)
    {
        log.Add("spots", keys);
        await Task.Yield();
        return keys.SelectMany(key => Enumerable.Range(key * 1000, count.PerShow).Select(spot => (key, spot))).ToLookup(pair => pair.key, pair => pair.spot);
    }
}

internal sealed class AdvertiserLoader(IBatchScheduler batchScheduler, DataLoaderOptions options, Log log)
    : BatchDataLoader<int, string>(batchScheduler, options)
{
    protected override Task<IReadOnlyDictionary<int, string>> LoadBatchAsync(IReadOnlyList<int> keys, CancellationToken cancellationToken)
    {
        log.Add("advertisers", keys);
        return Task.FromResult<IReadOnlyDictionary<int, string>>(keys.ToDictionary(key => key, key => $"Advertiser {key}"));
    }
}

internal sealed class QuadruplingLoader(IBatchScheduler batchScheduler, DataLoaderOptions options, DoublingLoader doubling)
    : BatchDataLoader<int, int?>(batchScheduler, options)
{
    protected override async Task<IReadOnlyDictionary<int, int?>> LoadBatchAsync(IReadOnlyList<int> keys, CancellationToken cancellationToken)
    {
        var doubled = await doubling.LoadAsync(keys, cancellationToken);
        return keys.Zip(doubled).ToDictionary(pair => pair.First, pair => pair.Second * 2);
    }
}

/// <summary>Two loaders whose fetches end only when both have begun.</summary>
internal sealed record Meeting(TaskCompletionSource First, TaskCompletionSource Second);

internal sealed class FirstMeetingLoader(IBatchScheduler batchScheduler, DataLoaderOptions options, Meeting meeting)
    : BatchDataLoader<int, int>(batchScheduler, options)
{
    protected override async Task<IReadOnlyDictionary<int, int>> LoadBatchAsync(IReadOnlyList<int> keys, CancellationToken cancellationToken)
    {
        meeting.First.SetResult();
        await meeting.Second.Task;
        return keys.ToDictionary(key => key);
    }
}

internal sealed class SecondMeetingLoader(IBatchScheduler batchScheduler, DataLoaderOptions options, Meeting meeting)
    : BatchDataLoader<int, int>(batchScheduler, options)
{
    protected override async Task<IReadOnlyDictionary<int, int>> LoadBatchAsync(IReadOnlyList<int> keys, CancellationToken cancellationToken)
    {
        meeting.Second.SetResult();
        await meeting.First.Task;
        return keys.ToDictionary(key => key);
    }
}

internal static class LoaderServices
{
    public static void AddMeeting(this IServiceCollection services, TaskCompletionSource first, TaskCompletionSource second) =>
        services.AddSingleton(new Meeting(first, second));

    public static void AddNetwork(this IServiceCollection services, Log log, int spotsPerShow)
    {
        services.AddSingleton(log);
        services.AddSingleton(new SpotCount(spotsPerShow));
    }
}
