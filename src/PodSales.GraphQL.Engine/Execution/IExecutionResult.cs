namespace PodSales.GraphQL.Engine.Execution;

/// <summary>What a request gave: one response, or a stream of them.</summary>
public interface IExecutionResult : IAsyncDisposable;
