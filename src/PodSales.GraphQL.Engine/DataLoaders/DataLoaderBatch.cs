namespace PodSales.GraphQL.Engine.DataLoaders;

/// <summary>A batch of one loader.</summary>
/// <param name="loader">The loader.</param>
/// <param name="fetch">Fetches values for keys, one result for each.</param>
internal sealed class DataLoaderBatch<TKey, TValue>(
    DataLoaderBase<TKey, TValue> loader,
    Func<IReadOnlyList<TKey>, Memory<Result<TValue?>>, CancellationToken, ValueTask> fetch) : Batch
    where TKey : notnull
{
    private readonly List<TKey> _keys = [];
    private readonly List<TaskCompletionSource<TValue?>> _promises = [];
    private Queue<(Task<TValue?> Known, TaskCompletionSource<TValue?> Promise)>? _further;
    private Result<TValue?>[] _results = [];
    private Exception? _failure;

    public override int Size => _keys.Count;

    internal override string LoaderName => loader.Name;

    internal override IEnumerable<string?> KeysAsText => _keys.Select(static key => key.ToString());

    internal override Exception? Failure => _failure;

    /// <summary>Whether it is a batch of the given loader, whose lock then guards it.</summary>
    public bool IsOf(DataLoaderBase<TKey, TValue> other) => ReferenceEquals(loader, other);

    /// <summary>Adds a key; the loader's lock is held.</summary>
    public Task<TValue?> Add(TKey key)
    {
        // Continuations run where the promise is completed, which is the request's scheduler: all of them load their own
        // keys before the scheduler looks whether a batch is due.
        var promise = new TaskCompletionSource<TValue?>(state: this);
        _keys.Add(key);
        _promises.Add(promise);
        return promise.Task;
    }

    /// <summary>
    /// Promises somebody else the outcome of a load that this batch promised already; the loader's lock is held. Only the first of those
    /// who await one promise would go on where it is completed.
    /// </summary>
    public Task<TValue?> Join(Task<TValue?> known)
    {
        var promise = new TaskCompletionSource<TValue?>();
        (_further ??= new()).Enqueue((known, promise));
        return promise.Task;
    }

    /// <summary>The next of those who joined; the loader's lock is held.</summary>
    public bool TryTakeFurther(out (Task<TValue?> Known, TaskCompletionSource<TValue?> Promise) further)
    {
        further = default;
        return _further?.TryDequeue(out further) is true;
    }

    internal override async Task FetchAsync(CancellationToken cancellationToken)
    {
        loader.Close(this);
        _results = new Result<TValue?>[_keys.Count];
        try
        {
            await fetch(_keys, _results, cancellationToken).ConfigureAwait(false);
        }
#pragma warning disable CA1031 // Whatever the fetch throws is the outcome of every key.
        catch (Exception error)
#pragma warning restore CA1031
        {
            _failure = error;
            Array.Fill(_results, Result<TValue?>.Reject(error));
        }
    }

    internal override void Settle()
    {
        for (var i = 0; i < _promises.Count; i++)
        {
            if (_results[i].Error is { } error)
            {
                _promises[i].TrySetException(error);
            }
            else
            {
                _promises[i].TrySetResult(_results[i].Value);
            }
        }

        while (loader.TryTakeFurther(this, out var further))
        {
            further.Promise.TrySetFromTask(further.Known);
        }
    }
}
