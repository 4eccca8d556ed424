namespace PodSales.GraphQL.Engine.DataLoaders;

/// <summary>A scheduler that ends with its request, and cancels its batches then.</summary>
internal interface IRequestBatchScheduler : IBatchScheduler;
