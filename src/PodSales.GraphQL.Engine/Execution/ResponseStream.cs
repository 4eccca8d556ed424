namespace PodSales.GraphQL.Engine.Execution;

/// <summary>The responses of a subscription, one for each event, or those of a request that is answered in parts.</summary>
/// <param name="results">The responses; read once. Whoever reads disposes of each.</param>
/// <param name="close">Closes the source when nobody reads it; null where there is nothing to close.</param>
public sealed class ResponseStream(IAsyncEnumerable<OperationResult> results, Func<ValueTask>? close = null) : IExecutionResult
{
    /// <summary>Reads the responses as they come; ending the reading closes the source.</summary>
    public IAsyncEnumerable<OperationResult> ReadResultsAsync() => results;

    /// <summary>Closes the source, whether it was read or not.</summary>
    public ValueTask DisposeAsync() => close?.Invoke() ?? ValueTask.CompletedTask;
}
