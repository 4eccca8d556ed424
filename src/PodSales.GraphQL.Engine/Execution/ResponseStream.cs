namespace PodSales.GraphQL.Engine.Execution;

/// <summary>The responses of a subscription, one for each event.</summary>
/// <param name="results">The responses; read once. Whoever reads disposes of each.</param>
public sealed class ResponseStream(IAsyncEnumerable<OperationResult> results) : IExecutionResult
{
    /// <summary>Reads the responses as they come; ending the reading closes the source stream.</summary>
    public IAsyncEnumerable<OperationResult> ReadResultsAsync() => results;

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
