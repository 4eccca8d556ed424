namespace PodSales.GraphQL.Engine.DataLoaders;

/// <summary>Loads values by key: each key once a request, and many keys with one fetch.</summary>
/// <typeparam name="TKey">The key.</typeparam>
/// <typeparam name="TValue">The value.</typeparam>
public interface IDataLoader<in TKey, TValue> : IDataLoader
    where TKey : notnull
{
    /// <summary>Loads one value.</summary>
    /// <param name="key">The key.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    /// <returns>The value; the default of <typeparamref name="TValue"/> where there is none.</returns>
    Task<TValue?> LoadAsync(TKey key, CancellationToken cancellationToken = default);

    /// <summary>Loads several values.</summary>
    /// <param name="keys">The keys.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    /// <returns>The values in the order of the keys, with the default where there is none.</returns>
    Task<IReadOnlyList<TValue?>> LoadAsync(IReadOnlyCollection<TKey> keys, CancellationToken cancellationToken = default);

    /// <summary>Makes a value known that was found in another way; a value that is known already stays.</summary>
    /// <param name="key">The key.</param>
    /// <param name="value">The value, perhaps still to come.</param>
    void SetCacheEntry(TKey key, Task<TValue?> value);

    /// <summary>Forgets one key, so that the next load fetches it again.</summary>
    /// <param name="key">The key.</param>
    void RemoveCacheEntry(TKey key);

    /// <summary>
    /// A loader with state of its own, and so with batches and remembered values of its own, such as one for each page
    /// size. Asking again with the same key gives the same branch.
    /// </summary>
    /// <typeparam name="TState">The state.</typeparam>
    /// <param name="key">Names the branch; equal for equal state.</param>
    /// <param name="createBranch">Makes the branch.</param>
    /// <param name="state">The state.</param>
    IDataLoader Branch<TState>(string key, CreateDataLoaderBranch<TKey, TValue, TState> createBranch, TState state);
}
