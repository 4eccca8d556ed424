using System.Collections.Immutable;

namespace PodSales.GraphQL.Engine.DataLoaders;

/// <summary>Loads values by key: each key once a request, and many keys with one fetch.</summary>
public interface IDataLoader
{
    /// <summary>State that the fetch of this loader sees.</summary>
    IImmutableDictionary<string, object?> ContextData { get; set; }

    /// <summary>Loads one value.</summary>
    /// <param name="key">The key; of the loader's key type.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    Task<object?> LoadAsync(object key, CancellationToken cancellationToken = default);

    /// <summary>Loads several values.</summary>
    /// <param name="keys">The keys; of the loader's key type.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    /// <returns>The values in the order of the keys.</returns>
    Task<IReadOnlyList<object?>> LoadAsync(IReadOnlyCollection<object> keys, CancellationToken cancellationToken = default);

    /// <summary>Makes a value known that was found in another way; a value that is known already stays.</summary>
    /// <param name="key">The key; of the loader's key type.</param>
    /// <param name="value">The value, perhaps still to come.</param>
    void SetCacheEntry(object key, Task<object?> value);

    /// <summary>Forgets one key, so that the next load fetches it again.</summary>
    /// <param name="key">The key; of the loader's key type.</param>
    void RemoveCacheEntry(object key);

    /// <summary>Forgets all keys.</summary>
    void ClearCache();
}
