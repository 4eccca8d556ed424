namespace PodSales.GraphQL.Engine.DataLoaders;

/// <summary>Loads that must find a value.</summary>
public static class DataLoaderExtensions
{
    /// <summary>Loads one value that must be there.</summary>
    /// <typeparam name="TKey">The key.</typeparam>
    /// <typeparam name="TValue">The value.</typeparam>
    /// <param name="dataLoader">The loader.</param>
    /// <param name="key">The key.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    /// <exception cref="KeyNotFoundException">There is no value for the key.</exception>
    public static async Task<TValue> LoadRequiredAsync<TKey, TValue>(
        this IDataLoader<TKey, TValue> dataLoader, TKey key, CancellationToken cancellationToken = default)
        where TKey : notnull
        where TValue : notnull
    {
        ArgumentNullException.ThrowIfNull(dataLoader);
        return await dataLoader.LoadAsync(key, cancellationToken).ConfigureAwait(false) ?? throw NotFound(key);
    }

    /// <summary>Loads several values that must all be there.</summary>
    /// <typeparam name="TKey">The key.</typeparam>
    /// <typeparam name="TValue">The value.</typeparam>
    /// <param name="dataLoader">The loader.</param>
    /// <param name="keys">The keys.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    /// <returns>The values in the order of the keys.</returns>
    /// <exception cref="KeyNotFoundException">There is no value for one of the keys.</exception>
    public static async Task<IReadOnlyList<TValue>> LoadRequiredAsync<TKey, TValue>(
        this IDataLoader<TKey, TValue> dataLoader,
        IReadOnlyCollection<TKey> keys,
        CancellationToken cancellationToken = default)
        where TKey : notnull
        where TValue : notnull
    {
        ArgumentNullException.ThrowIfNull(dataLoader);
        var values = await dataLoader.LoadAsync(keys, cancellationToken).ConfigureAwait(false);
        return [.. keys.Zip(values, (key, value) => value ?? throw NotFound(key))];
    }

    private static KeyNotFoundException NotFound(object key) =>
        new($"The loader found no value for the key \"{key}\".");
}
