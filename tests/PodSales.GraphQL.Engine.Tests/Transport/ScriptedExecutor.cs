using PodSales.GraphQL.Engine.Execution;
using PodSales.GraphQL.Engine.TypeSystem;

namespace PodSales.GraphQL.Engine.Tests.Transport;

/// <summary>Answers every request by a function, so that a test says exactly what a transport has to carry.</summary>
internal sealed class ScriptedExecutor(Func<IOperationRequest, CancellationToken, Task<IExecutionResult>> answer) : IRequestExecutor
{
    public ScriptedExecutor(Func<IOperationRequest, IExecutionResult> answer)
        : this((request, _) => Task.FromResult(answer(request)))
    {
    }

    public Schema Schema { get; } = new(ElementCollection<NamedType>.Empty, ElementCollection<DirectiveDefinition>.Empty);

    /// <summary>The last request that came in.</summary>
    public IOperationRequest? Request { get; private set; }

    public Task<IExecutionResult> ExecuteAsync(IOperationRequest request, CancellationToken cancellationToken = default)
    {
        Request = request;
        return answer(request, cancellationToken);
    }
}
