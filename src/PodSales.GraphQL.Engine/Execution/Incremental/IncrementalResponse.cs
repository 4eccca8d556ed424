using System.Runtime.CompilerServices;
using Microsoft.Extensions.DependencyInjection;

namespace PodSales.GraphQL.Engine.Execution.Incremental;

/// <summary>
/// A query or mutation whose response may come in parts. It holds what it needs, its turn at the gate included, until the
/// last part has been sent or nobody reads on.
/// </summary>
internal sealed class IncrementalResponse : IAsyncDisposable
{
    private readonly ExecutionEnvironment _environment;
    private readonly PlannedRequest _planned;
    private readonly CancellationTokenSource _ending;
    private readonly AsyncServiceScope? _scope;
    private readonly OperationExecution _execution;
    private int _isDisposed;

    private IncrementalResponse(ExecutionEnvironment environment, PlannedRequest planned, object root, CancellationToken clientGone)
    {
        (_environment, _planned) = (environment, planned);
        _ending = CancellationTokenSource.CreateLinkedTokenSource(clientGone);
        _scope = planned.Request.Services is null ? environment.Services.CreateAsyncScope() : null;
        _execution = new OperationExecution(
            environment, planned, planned.Request.Services ?? _scope!.Value.ServiceProvider, root, _ending.Token);
    }

    /// <summary>Executes a request.</summary>
    /// <returns>A stream where parts come later, and one result where none do.</returns>
    /// <exception cref="OperationCanceledException">The client has gone.</exception>
    /// <exception cref="GraphQLException">The server is too busy.</exception>
    public static async ValueTask<IExecutionResult> ExecuteAsync(
        ExecutionEnvironment environment, PlannedRequest planned, object root, CancellationToken clientGone)
    {
        if (environment.Gate is { } gate)
        {
            await gate.EnterAsync(clientGone).ConfigureAwait(false);
        }

        var response = new IncrementalResponse(environment, planned, root, clientGone);
        var isStream = false;
        try
        {
            if (await response._execution.RunInitialAsync().ConfigureAwait(false) is { } result)
            {
                return result;
            }

            isStream = true;
            return new ResponseStream(response.ReadAsync(CancellationToken.None), response.DisposeAsync);
        }
        finally
        {
            if (!isStream)
            {
                await response.DisposeAsync().ConfigureAwait(false);
            }
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (Interlocked.Exchange(ref _isDisposed, 1) == 1)
        {
            return;
        }

        await _ending.CancelAsync().ConfigureAwait(false);
        if (_execution.Parts is { } parts)
        {
            await parts.CloseAsync().ConfigureAwait(false);
        }

        _execution.Dispose();
        if (_scope is { } scope)
        {
            await scope.DisposeAsync().ConfigureAwait(false);
        }

        _ending.Dispose();
        _environment.Gate?.Leave();
    }

    private async IAsyncEnumerable<OperationResult> ReadAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await using var closing = this.ConfigureAwait(false);
        var delivery = _execution.Parts!.Delivery!;
        var writer = DeliveryWriter.For(_planned.Plan.Incremental.Format);
        yield return Told(writer.Initial(_execution, delivery.Pending));
        while (await delivery.NextAsync(cancellationToken).ConfigureAwait(false) is { } batch)
        {
            yield return Told(writer.Next(batch));
            if (!batch.HasNext)
            {
                yield break;
            }
        }

        yield return Told(writer.Break(await ReasonOfEndAsync(delivery).ConfigureAwait(false)));
    }

    /// <summary>Why the request has ended before all was delivered.</summary>
    /// <exception cref="OperationCanceledException">The client has gone.</exception>
    private async ValueTask<IReadOnlyList<IError>> ReasonOfEndAsync(IncrementalDelivery delivery)
    {
        try
        {
            await delivery.Ended.ConfigureAwait(false);
        }
#pragma warning disable CA1031 // A fault of the engine itself ends the response as an unexpected error ends any other.
        catch (Exception fault)
#pragma warning restore CA1031
        {
            var traceId = Incident.TraceId();
            _environment.Logger.RequestFailed(traceId, fault);
            return _environment.Filter([_environment.Mask(fault, traceId)]);
        }

        return _execution.Lifetime.HasClientGone
            ? throw new OperationCanceledException("The client of the request has gone.")
            : _environment.Filter([_execution.TimedOut()]);
    }

    private OperationResult Told(OperationResult result)
    {
        _planned.Watch?.Delivered(result);
        return result;
    }
}
