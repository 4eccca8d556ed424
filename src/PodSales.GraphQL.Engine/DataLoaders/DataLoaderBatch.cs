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
    private Result<TValue?>[] _results = [];
    private Exception? _failure;

    public override int Size => _keys.Count;

    internal override string LoaderName => loader.GetType().Name;

    internal override IEnumerable<string?> KeysAsText => _keys.Select(static key => key.ToString());

    internal override Exception? Failure => _failure;

    /// <summary>Adds a key; the loader's lock is held.</summary>
    public Task<TValue?> Add(TKey key)
    {
        // Continuations run where the promise is completed, which is the request's scheduler: all of them load their own
        // keys before the scheduler looks whether a batch is due.
        var promise = new TaskCompletionSource<TValue?>();
        _keys.Add(key);
        _promises.Add(promise);
        return promise.Task;
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
    }
}
