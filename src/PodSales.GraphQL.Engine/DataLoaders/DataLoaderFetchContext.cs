using System.Collections.Immutable;

namespace PodSales.GraphQL.Engine.DataLoaders;

/// <summary>The state that a fetch sees.</summary>
/// <typeparam name="TValue">The loader's value.</typeparam>
/// <param name="ContextData">The state of the loader or its branch.</param>
public readonly record struct DataLoaderFetchContext<TValue>(IImmutableDictionary<string, object?> ContextData)
{
    /// <summary>Reads state under its type's full name.</summary>
    /// <typeparam name="TState">The state.</typeparam>
    /// <returns>The state; the default when there is none.</returns>
    public TState? GetState<TState>() => GetState<TState>(typeof(TState).FullName ?? typeof(TState).Name);

    /// <summary>Reads state.</summary>
    /// <typeparam name="TState">The state.</typeparam>
    /// <param name="key">Its key.</param>
    /// <returns>The state; the default when there is none.</returns>
    public TState? GetState<TState>(string key) =>
        ContextData.TryGetValue(key, out var value) && value is TState state ? state : default;

    /// <summary>Reads state that must be there.</summary>
    /// <typeparam name="TState">The state.</typeparam>
    /// <exception cref="InvalidOperationException">There is none.</exception>
    public TState GetRequiredState<TState>() => GetRequiredState<TState>(typeof(TState).FullName ?? typeof(TState).Name);

    /// <summary>Reads state that must be there.</summary>
    /// <typeparam name="TState">The state.</typeparam>
    /// <param name="key">Its key.</param>
    /// <exception cref="InvalidOperationException">There is none.</exception>
    public TState GetRequiredState<TState>(string key) =>
        ContextData.TryGetValue(key, out var value) && value is TState state
            ? state
            : throw new InvalidOperationException($"The loader has no state \"{key}\" of type {typeof(TState)}. Branch it with that state first.");

    /// <summary>Reads state, or takes a default.</summary>
    /// <typeparam name="TState">The state.</typeparam>
    /// <param name="defaultValue">What to give when there is none.</param>
    public TState GetStateOrDefault<TState>(TState defaultValue) =>
        GetStateOrDefault(typeof(TState).FullName ?? typeof(TState).Name, defaultValue);

    /// <summary>Reads state, or takes a default.</summary>
    /// <typeparam name="TState">The state.</typeparam>
    /// <param name="key">Its key.</param>
    /// <param name="defaultValue">What to give when there is none.</param>
    public TState GetStateOrDefault<TState>(string key, TState defaultValue) =>
        ContextData.TryGetValue(key, out var value) && value is TState state ? state : defaultValue;
}
