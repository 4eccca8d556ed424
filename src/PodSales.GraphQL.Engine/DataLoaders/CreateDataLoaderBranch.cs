namespace PodSales.GraphQL.Engine.DataLoaders;

/// <summary>Makes a branch of a loader.</summary>
/// <typeparam name="TKey">The loader's key.</typeparam>
/// <typeparam name="TValue">The loader's value.</typeparam>
/// <typeparam name="TState">The state of the branch.</typeparam>
/// <param name="branchKey">The key of the branch.</param>
/// <param name="dataLoader">The loader to branch off.</param>
/// <param name="state">The state.</param>
public delegate IDataLoader CreateDataLoaderBranch<out TKey, TValue, in TState>(
    string branchKey, IDataLoader<TKey, TValue> dataLoader, TState state)
    where TKey : notnull;
