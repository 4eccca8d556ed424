using System.Collections.Immutable;

namespace PodSales.GraphQL.Engine.DataLoaders;

/// <summary>
/// What all loaders share: each key is fetched once and remembered, failures included, and keys that are asked for
/// before the scheduler dispatches them are fetched together. One instance serves one request; it may be used from
/// several threads.
/// </summary>
/// <typeparam name="TKey">The key.</typeparam>
/// <typeparam name="TValue">The value.</typeparam>
public abstract class DataLoaderBase<TKey, TValue> : IDataLoader<TKey, TValue>
    where TKey : notnull
{
    private readonly Lock _gate = new();
    private readonly Dictionary<TKey, Task<TValue?>> _known = [];
    private readonly Dictionary<string, IDataLoader> _branches = new(StringComparer.Ordinal);
    private readonly IBatchScheduler _scheduler;
    private readonly int _maxBatchSize;
    private DataLoaderBatch<TKey, TValue>? _open;

    /// <summary>Makes a loader.</summary>
    /// <param name="batchScheduler">Says when batches are fetched.</param>
    /// <param name="options">How to fetch.</param>
    protected DataLoaderBase(IBatchScheduler batchScheduler, DataLoaderOptions options)
    {
        ArgumentNullException.ThrowIfNull(batchScheduler);
        ArgumentNullException.ThrowIfNull(options);
        _scheduler = batchScheduler;
        Options = options;
        _maxBatchSize = options.MaxBatchSize <= 0 ? int.MaxValue : options.MaxBatchSize;
    }

    /// <inheritdoc/>
    public IImmutableDictionary<string, object?> ContextData { get; set; } = ImmutableDictionary<string, object?>.Empty;

    /// <summary>What operators know it by; a branch goes by the name of its loader.</summary>
    internal virtual string Name => GetType().Name;

    /// <summary>How it fetches.</summary>
    protected DataLoaderOptions Options { get; }

    /// <inheritdoc/>
    public Task<TValue?> LoadAsync(TKey key, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(key);
        return cancellationToken.IsCancellationRequested
            ? Task.FromCanceled<TValue?>(cancellationToken)
            : Await(Load(key), cancellationToken);
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyList<TValue?>> LoadAsync(
        IReadOnlyCollection<TKey> keys, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(keys);
        cancellationToken.ThrowIfCancellationRequested();
        return await Await(Task.WhenAll(Load(keys)), cancellationToken).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public void SetCacheEntry(TKey key, Task<TValue?> value)
    {
        ArgumentNullException.ThrowIfNull(key);
        ArgumentNullException.ThrowIfNull(value);
        lock (_gate)
        {
            _known.TryAdd(key, value);
        }
    }

    /// <inheritdoc/>
    public void RemoveCacheEntry(TKey key)
    {
        ArgumentNullException.ThrowIfNull(key);
        lock (_gate)
        {
            _known.Remove(key);
        }
    }

    /// <inheritdoc/>
    public void ClearCache()
    {
        lock (_gate)
        {
            _known.Clear();
        }
    }

    /// <inheritdoc/>
    public IDataLoader Branch<TState>(
        string key, CreateDataLoaderBranch<TKey, TValue, TState> createBranch, TState state)
    {
        ArgumentNullException.ThrowIfNull(createBranch);
        lock (_gate)
        {
            if (!_branches.TryGetValue(key, out var branch))
            {
                branch = createBranch(key, this, state);
                _branches.Add(key, branch);
            }

            return branch;
        }
    }

    async Task<object?> IDataLoader.LoadAsync(object key, CancellationToken cancellationToken) =>
        await LoadAsync((TKey)key, cancellationToken).ConfigureAwait(false);

    async Task<IReadOnlyList<object?>> IDataLoader.LoadAsync(
        IReadOnlyCollection<object> keys, CancellationToken cancellationToken) =>
        [.. (await LoadAsync([.. keys.Cast<TKey>()], cancellationToken).ConfigureAwait(false)).Cast<object?>()];

    void IDataLoader.SetCacheEntry(object key, Task<object?> value)
    {
        SetCacheEntry((TKey)key, Unwrap(value));

        static async Task<TValue?> Unwrap(Task<object?> value) => (TValue?)await value.ConfigureAwait(false);
    }

    void IDataLoader.RemoveCacheEntry(object key) => RemoveCacheEntry((TKey)key);

    /// <summary>A loader that fetches as this one does, with state and remembered values of its own.</summary>
    /// <param name="contextData">The state that its fetches see.</param>
    protected internal IDataLoader<TKey, TValue> Fork(IImmutableDictionary<string, object?> contextData) =>
        new DataLoaderFork<TKey, TValue>(this, _scheduler, Options) { ContextData = contextData };

    /// <summary>Fetches values.</summary>
    /// <param name="keys">The keys, each once; not to be kept.</param>
    /// <param name="results">Where the outcome of each key goes, at the key's position.</param>
    /// <param name="context">The state of the loader.</param>
    /// <param name="cancellationToken">Cancelled when the request ends early.</param>
    protected internal abstract ValueTask FetchAsync(
        IReadOnlyList<TKey> keys,
        Memory<Result<TValue?>> results,
        DataLoaderFetchContext<TValue> context,
        CancellationToken cancellationToken);

    /// <summary>Lets no more keys into a batch.</summary>
    internal void Close(DataLoaderBatch<TKey, TValue> batch)
    {
        lock (_gate)
        {
            _open = ReferenceEquals(_open, batch) ? null : _open;
        }
    }

    /// <summary>The next of those who wait for what a batch had promised to others before.</summary>
    internal bool TryTakeFurther(
        DataLoaderBatch<TKey, TValue> batch, out (Task<TValue?> Known, TaskCompletionSource<TValue?> Promise) further)
    {
        lock (_gate)
        {
            return batch.TryTakeFurther(out further);
        }
    }

    private Task<TValue?> Load(TKey key)
    {
        DataLoaderBatch<TKey, TValue>? opened;
        Task<TValue?> load;
        lock (_gate)
        {
            load = Load(key, out opened);
        }

        // Outside the lock, for a scheduler may dispatch at once.
        if (opened is not null)
        {
            _scheduler.Schedule(opened);
        }

        return load;
    }

    private Task<TValue?>[] Load(IReadOnlyCollection<TKey> keys)
    {
        var loads = new List<Task<TValue?>>(keys.Count);
        var batches = new List<DataLoaderBatch<TKey, TValue>>();
        lock (_gate)
        {
            foreach (var key in keys)
            {
                loads.Add(Load(key, out var opened));
                if (opened is not null)
                {
                    batches.Add(opened);
                }
            }
        }

        batches.ForEach(_scheduler.Schedule);
        return [.. loads];
    }

    /// <summary>Finds a key or adds it to the open batch; the lock is held.</summary>
    private Task<TValue?> Load(TKey key, out DataLoaderBatch<TKey, TValue>? opened)
    {
        opened = null;
        if (_known.TryGetValue(key, out var load))
        {
            // What somebody else put into the cache may be the promise of another loader, with a lock of its own.
            return !load.IsCompleted && load.AsyncState is DataLoaderBatch<TKey, TValue> batch && batch.IsOf(this) ? batch.Join(load) : load;
        }

        if (_open is null || _open.Size >= _maxBatchSize)
        {
            _open = opened = new DataLoaderBatch<TKey, TValue>(this, Fetch);
        }

        load = _open.Add(key);
        _known.Add(key, load);
        return load;
    }

    private ValueTask Fetch(IReadOnlyList<TKey> keys, Memory<Result<TValue?>> results, CancellationToken cancellationToken) =>
        FetchAsync(keys, results, new DataLoaderFetchContext<TValue>(ContextData), cancellationToken);

    // A request's scheduler cancels its batches when the request ends, which ends the waiting too. A wrapper around each load
    // would only cost there.
    private Task<T> Await<T>(Task<T> load, CancellationToken cancellationToken) =>
        load.IsCompleted || !cancellationToken.CanBeCanceled || _scheduler is IRequestBatchScheduler
            ? load
            : load.WaitAsync(cancellationToken);
}
