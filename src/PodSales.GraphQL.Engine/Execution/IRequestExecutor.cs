using PodSales.GraphQL.Engine.TypeSystem;

namespace PodSales.GraphQL.Engine.Execution;

/// <summary>Runs requests against one schema.</summary>
public interface IRequestExecutor
{
    /// <summary>The schema.</summary>
    Schema Schema { get; }

    /// <summary>Parses, validates and executes a request.</summary>
    /// <param name="request">The request.</param>
    /// <param name="cancellationToken">Ends it early.</param>
    /// <returns>An <see cref="OperationResult"/> for a query, mutation or refused request; a <see cref="ResponseStream"/> for a subscription, and where parts of the response come later. The caller disposes of it.</returns>
    Task<IExecutionResult> ExecuteAsync(IOperationRequest request, CancellationToken cancellationToken = default);
}
