namespace PodSales.GraphQL.Engine.DataLoaders;

/// <summary>How a loader fetches.</summary>
public sealed class DataLoaderOptions
{
    /// <summary>The most keys that one fetch is given; a larger batch is split. 1024 unless set; 0 or less means no limit.</summary>
    public int MaxBatchSize { get; set; } = 1024;

    /// <summary>The same options in an object of their own.</summary>
    public DataLoaderOptions Copy() => new() { MaxBatchSize = MaxBatchSize };
}
