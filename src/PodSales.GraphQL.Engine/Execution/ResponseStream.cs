namespace PodSales.GraphQL.Engine.Execution;

/// <summary>The responses of a subscription, one for each event.</summary>
/// <param name="results">The responses; read once. Whoever reads disposes of each.</param>
/// <param name="close">Closes the source stream when nobody reads it; null where there is nothing to close.</param>
public sealed class ResponseStream(IAsyncEnumerable<OperationResult> results, Func<ValueTask>? close = null) : IExecutionResult
{
    /// <summary>Reads the responses as they come; ending the reading closes the source stream.</summary>
    public IAsyncEnumerable<OperationResult> ReadResultsAsync() => results;

    /// <summary>Closes the source stream, whether it was read or not.</summary>
    public ValueTask DisposeAsync() => close?.Invoke() ?? ValueTask.CompletedTask;
}
