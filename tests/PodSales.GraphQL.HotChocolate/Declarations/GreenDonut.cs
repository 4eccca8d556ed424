using System.Collections.Immutable;

namespace GreenDonut
{
    public interface IBatchScheduler;

    public sealed class DataLoaderOptions
    {
        public int MaxBatchSize { get; set; } = 1024;

        public DataLoaderOptions Copy() => throw null!;
    }

    public interface IDataLoader
    {
        IImmutableDictionary<string, object?> ContextData { get; set; }

        Task<object?> LoadAsync(object key, CancellationToken cancellationToken = default);

        Task<IReadOnlyList<object?>> LoadAsync(IReadOnlyCollection<object> keys, CancellationToken cancellationToken = default);

        void SetCacheEntry(object key, Task<object?> value);

        void RemoveCacheEntry(object key);

        void ClearCache();
    }

    public interface IDataLoader<in TKey, TValue> : IDataLoader
        where TKey : notnull
    {
        Task<TValue?> LoadAsync(TKey key, CancellationToken cancellationToken = default);

        Task<IReadOnlyList<TValue?>> LoadAsync(IReadOnlyCollection<TKey> keys, CancellationToken cancellationToken = default);

        void SetCacheEntry(TKey key, Task<TValue?> value);

        void RemoveCacheEntry(TKey key);
    }

    public abstract class DataLoaderBase<TKey, TValue> : IDataLoader<TKey, TValue>
        where TKey : notnull
    {
        protected DataLoaderBase(IBatchScheduler batchScheduler, DataLoaderOptions options)
        {
        }

        public IImmutableDictionary<string, object?> ContextData { get; set; } = null!;

        public Task<TValue?> LoadAsync(TKey key, CancellationToken cancellationToken = default) => throw null!;

        public Task<IReadOnlyList<TValue?>> LoadAsync(IReadOnlyCollection<TKey> keys, CancellationToken cancellationToken = default) => throw null!;

        public void SetCacheEntry(TKey key, Task<TValue?> value) => throw null!;

        public void RemoveCacheEntry(TKey key) => throw null!;

        Task<object?> IDataLoader.LoadAsync(object key, CancellationToken cancellationToken) => throw null!;

        Task<IReadOnlyList<object?>> IDataLoader.LoadAsync(IReadOnlyCollection<object> keys, CancellationToken cancellationToken) => throw null!;

        void IDataLoader.SetCacheEntry(object key, Task<object?> value) => throw null!;

        void IDataLoader.RemoveCacheEntry(object key) => throw null!;

        public void ClearCache() => throw null!;
    }

    public abstract class BatchDataLoader<TKey, TValue> : DataLoaderBase<TKey, TValue>
        where TKey : notnull
    {
        protected BatchDataLoader(IBatchScheduler batchScheduler, DataLoaderOptions options)
            : base(batchScheduler, options)
        {
        }

        protected abstract Task<IReadOnlyDictionary<TKey, TValue>> LoadBatchAsync(IReadOnlyList<TKey> keys, CancellationToken cancellationToken);
    }

    public abstract class GroupedDataLoader<TKey, TValue> : DataLoaderBase<TKey, TValue[]>
        where TKey : notnull
    {
        protected GroupedDataLoader(IBatchScheduler batchScheduler, DataLoaderOptions options)
            : base(batchScheduler, options)
        {
        }

        protected abstract Task<ILookup<TKey, TValue>> LoadGroupedBatchAsync(IReadOnlyList<TKey> keys, CancellationToken cancellationToken);
    }

    public readonly struct DataLoaderFetchContext<TValue>
    {
        public IImmutableDictionary<string, object?> ContextData => throw null!;
    }

    public abstract class StatefulGroupedDataLoader<TKey, TValue> : DataLoaderBase<TKey, TValue[]>
        where TKey : notnull
    {
        protected StatefulGroupedDataLoader(IBatchScheduler batchScheduler, DataLoaderOptions options)
            : base(batchScheduler, options)
        {
        }

        protected abstract Task<ILookup<TKey, TValue>> LoadGroupedBatchAsync(
            IReadOnlyList<TKey> keys, DataLoaderFetchContext<TValue[]> context, CancellationToken cancellationToken);
    }

    public static class DataLoaderExtensions
    {
        public static Task<TValue> LoadRequiredAsync<TKey, TValue>(
            this IDataLoader<TKey, TValue> dataLoader, TKey key, CancellationToken cancellationToken = default)
            where TKey : notnull
            where TValue : notnull => throw null!;

        public static Task<IReadOnlyList<TValue>> LoadRequiredAsync<TKey, TValue>(
            this IDataLoader<TKey, TValue> dataLoader, IReadOnlyCollection<TKey> keys, CancellationToken cancellationToken = default)
            where TKey : notnull
            where TValue : notnull => throw null!;
    }
}
