using System.Runtime.CompilerServices;
using Microsoft.Extensions.DependencyInjection;
using PodSales.GraphQL.Engine.Execution.Planning;
using PodSales.GraphQL.Engine.Execution.Results;

namespace PodSales.GraphQL.Engine.Execution;

/// <summary>
/// A subscription (specification, "Subscription"): a source stream, and for each of its events one execution with
/// services, loaders and time of its own.
/// </summary>
internal sealed class Subscription(ExecutionEnvironment environment, PlannedRequest planned, object root, CancellationToken clientGone)
{
    /// <summary>Opens the source stream (specification, "CreateSourceEventStream").</summary>
    /// <exception cref="GraphQLException">The stream cannot be opened.</exception>
    public async Task<IExecutionResult> OpenAsync()
    {
        var field = planned.Plan.Root.Fields[0];
        var leave = environment.Subscriptions?.Enter(planned.Request);
        var scope = (planned.Request.Services ?? environment.Services).CreateAsyncScope();
        try
        {
            var source = await OpenAsync(field, scope.ServiceProvider).ConfigureAwait(false);
            var events = new SourceStream(source, scope, leave + environment.Instrumentation?.Metrics.SubscriptionOpened());
            return new ResponseStream(RespondAsync(field, events), events.DisposeAsync);
        }
        catch (Exception failure)
        {
            leave?.Invoke();
            await scope.DisposeAsync().ConfigureAwait(false);
            throw AsRefusal(failure, field);
        }
    }

    private async ValueTask<IAsyncEnumerable<object?>> OpenAsync(FieldPlan field, IServiceProvider services)
    {
        var open = field.Definition.Subscribe
            ?? throw new InvalidOperationException($"The field \"{field.Coordinate}\" has no source stream.");
        using var execution = new OperationExecution(environment, planned, services, root, clientGone);
        return await open(execution.ContextOfRootField(field)).ConfigureAwait(false);
    }

    /// <summary>Answers event after event (specification, "MapSourceToResponseEvent").</summary>
    private async IAsyncEnumerable<OperationResult> RespondAsync(
        FieldPlan field, SourceStream events, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        using var ended = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, clientGone);
        await using (events.ConfigureAwait(false))
        {
            while (await NextAsync(field, events, ended.Token).ConfigureAwait(false) is { } result)
            {
                yield return result;
                if (!result.HasData)
                {
                    yield break;
                }
            }
        }
    }

    /// <summary>The answer to the next event: one without data when the stream fails, and null at its end.</summary>
    private async Task<OperationResult?> NextAsync(FieldPlan field, SourceStream events, CancellationToken cancellationToken)
    {
        try
        {
            return await events.MoveNextAsync(cancellationToken).ConfigureAwait(false)
                ? await ExecuteAsync(events.Current, cancellationToken).ConfigureAwait(false)
                : null;
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            return null;
        }
#pragma warning disable CA1031 // A stream that fails ends with an answer that says so.
        catch (Exception failure)
#pragma warning restore CA1031
        {
            return new ErrorResult(environment.Filter(AsRefusal(failure, field).Errors));
        }
    }

    private async Task<OperationResult> ExecuteAsync(object? message, CancellationToken cancellationToken)
    {
        using var step = planned.Watch?.BeginEvent();
        var scope = (planned.Request.Services ?? environment.Services).CreateAsyncScope();
        await using (scope.ConfigureAwait(false))
        {
            using var execution = new OperationExecution(
                environment, planned, scope.ServiceProvider, message ?? root, cancellationToken);
            var result = await execution.RunAsync().ConfigureAwait(false);
            planned.Watch?.Answered(step!, result);
            return result;
        }
    }

    private GraphQLException AsRefusal(Exception failure, FieldPlan field)
    {
        if (failure is not GraphQLException refusal)
        {
            var traceId = Incident.TraceId();
            environment.Logger.SourceStreamFailed(field.Coordinate, traceId, failure);
            refusal = new GraphQLException(environment.Mask(failure, traceId));
        }

        var path = Path.Root.Append(field.ResponseName);
        return new GraphQLException(refusal.Errors.Select(error =>
            (error.Locations is null or [] ? error.WithLocations(field.Locations) : error).WithPath(error.Path ?? path)));
    }
}
