using Microsoft.Extensions.DependencyInjection;
using PodSales.GraphQL.Engine.CostAnalysis;
using PodSales.GraphQL.Engine.Diagnostics;
using PodSales.GraphQL.Engine.Execution.Coercion;
using PodSales.GraphQL.Engine.Execution.Incremental;
using PodSales.GraphQL.Engine.Execution.Options;
using PodSales.GraphQL.Engine.Execution.Planning;
using PodSales.GraphQL.Engine.Execution.Results;
using PodSales.GraphQL.Engine.Language;
using PodSales.GraphQL.Engine.PersistedOperations;
using PodSales.GraphQL.Engine.TypeSystem;

namespace PodSales.GraphQL.Engine.Execution;

/// <summary>
/// The way of a request: parse, validate, choose the operation, coerce the variables, plan, execute. Documents and plans
/// are kept for the next request.
/// </summary>
internal sealed class RequestExecutor : IRequestExecutor
{
    private static readonly object NoRoot = new();

    private readonly PlanEnvironment _planning;
    private readonly ExecutionEnvironment _environment;
    private readonly DocumentReader _documents;

    /// <param name="schema">A valid schema, all of whose fields have resolvers.</param>
    /// <param name="environment">What executions share.</param>
    public RequestExecutor(Schema schema, ExecutionEnvironment environment)
    {
        _planning = new PlanEnvironment(schema)
        {
            MaxFields = environment.Options.MaxPlanFields,
            MaxVariableErrors = environment.Limits?.MaxVariableErrors ?? new GraphQLLimits().MaxVariableErrors,
            HidesSuggestions = environment.HidesSuggestions,
            CostOptions = environment.CostOptions,
        };
        _environment = environment;
        _documents = new DocumentReader(_planning, environment);
    }

    public Schema Schema => _planning.Schema;

    /// <summary>The parent of the root fields.</summary>
    public Func<IOperationRequest, object> RootOf { get; init; } = static _ => NoRoot;

    public async Task<IExecutionResult> ExecuteAsync(IOperationRequest request, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        using var watch = _environment.Instrumentation?.Watch(request);
        IExecutionResult result;
        try
        {
            var operation = OperationOf(request, watch);
            var variables = Coerce(operation, request, watch);
            result = await ExecuteAsync(operation, variables, request, watch, cancellationToken).ConfigureAwait(false);
        }
        catch (GraphQLException refusal)
        {
            result = new ErrorResult(_environment.Filter(refusal.Errors));
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            var traceId = Incident.TraceId();
            _environment.Logger.RequestFailed(traceId, failure);
            result = new ErrorResult(_environment.Filter([_environment.Mask(failure, traceId)]));
        }

        watch?.Answered(result);
        return result;
    }

    private PreparedOperation OperationOf(IOperationRequest request, OperationWatch? watch)
    {
        var document = DocumentOf(request, watch);
        var operation = document.Operation(request.OperationName);
        watch?.Chose(document, operation);
        CheckAllowed(operation, request.Flags);
        return operation;
    }

    private CachedDocument DocumentOf(IOperationRequest request, OperationWatch? watch) => request.Document is { } text
        ? _documents.Read(text, watch)
        : throw new GraphQLException(PersistedQuery.HashIn(request.Extensions) is null
            ? new GraphQLError($"There is no stored document with the id \"{request.DocumentId}\".").WithCode(ErrorCodes.NoDocument)
            : PersistedQuery.NotSupported());

    private static void CheckAllowed(PreparedOperation operation, RequestFlags flags)
    {
        var needed = operation.Definition.Operation switch
        {
            OperationType.Query => RequestFlags.AllowQuery,
            OperationType.Mutation => RequestFlags.AllowMutation,
            OperationType.Subscription => RequestFlags.AllowSubscription,
        };
        if (!flags.HasFlag(needed))
        {
            var kind = operation.Definition.Operation.ToString().ToLowerInvariant();
            throw new GraphQLException(new GraphQLError($"A {kind} cannot be run by this request.")
                .WithCode(ErrorCodes.OperationNotAllowed));
        }
    }

    private CoercedVariables Coerce(PreparedOperation operation, IOperationRequest request, OperationWatch? watch)
    {
        using var step = watch?.Begin(ProcessingStep.CoerceVariables);
        if (_environment.Limits is { } limits && request.VariableValues is { } variables)
        {
            JsonLists.Check(variables, limits.MaxListItems);
        }

        return operation.Variables.Coerce(request.VariableValues, request.Files);
    }

    private async ValueTask<IExecutionResult> ExecuteAsync(
        PreparedOperation operation,
        CoercedVariables variables,
        IOperationRequest request,
        OperationWatch? watch,
        CancellationToken cancellationToken)
    {
        PlannedRequest planned;
        try
        {
            planned = new PlannedRequest(request, operation.PlanFor(variables, FormatOf(request.Flags), watch), variables, watch);
        }
        catch (GraphQLException failure)
        {
            // Fields are collected as part of execution: that fails as a field without a place to be null would.
            return new ErrorResult(_environment.Filter(failure.Errors), hasData: true);
        }

        var told = _environment.Costs?.Measure(planned) is { } cost && request.CostReport is not CostReport.None ? new CostResults(cost) : null;
        if (told is not null && request.CostReport is CostReport.Validate)
        {
            return told.Alone();
        }

        var result = await ExecuteAllowedAsync(planned, cancellationToken).ConfigureAwait(false);
        return told is null ? result : told.With(result);
    }

    private static IncrementalDeliveryFormat FormatOf(RequestFlags flags) =>
        flags.HasFlag(RequestFlags.AllowStreamsByPath) ? IncrementalDeliveryFormat.V01
        : flags.HasFlag(RequestFlags.AllowStreams) ? IncrementalDeliveryFormat.V02
        : IncrementalDeliveryFormat.None;

    private async ValueTask<IExecutionResult> ExecuteInPartsAsync(PlannedRequest planned, CancellationToken cancellationToken)
    {
        using var step = planned.Watch?.Begin(ProcessingStep.Execute);
        return await IncrementalResponse.ExecuteAsync(_environment, planned, RootOf(planned.Request), cancellationToken).ConfigureAwait(false);
    }

    private ValueTask<IExecutionResult> ExecuteAllowedAsync(PlannedRequest planned, CancellationToken cancellationToken) => planned.Plan switch
    {
        { Kind: OperationType.Subscription } => new ValueTask<IExecutionResult>(SubscribeAsync(planned, cancellationToken)),
        { IsIncremental: true } => ExecuteInPartsAsync(planned, cancellationToken),
        _ => ExecuteInTurnAsync(planned, cancellationToken),
    };

    private async ValueTask<IExecutionResult> ExecuteInTurnAsync(PlannedRequest planned, CancellationToken cancellationToken)
    {
        if (_environment.Gate is not { } gate)
        {
            return await ExecuteAsync(planned, cancellationToken).ConfigureAwait(false);
        }

        await gate.EnterAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            return await ExecuteAsync(planned, cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            gate.Leave();
        }
    }

    private async ValueTask<IExecutionResult> ExecuteAsync(PlannedRequest planned, CancellationToken cancellationToken)
    {
        if (planned.Request.Services is { } services)
        {
            return await RunAsync(planned, services, cancellationToken).ConfigureAwait(false);
        }

        var scope = _environment.Services.CreateAsyncScope();
        await using (scope.ConfigureAwait(false))
        {
            return await RunAsync(planned, scope.ServiceProvider, cancellationToken).ConfigureAwait(false);
        }
    }

    private async ValueTask<OperationResult> RunAsync(
        PlannedRequest planned, IServiceProvider services, CancellationToken cancellationToken)
    {
        using var step = planned.Watch?.Begin(ProcessingStep.Execute);
        using var execution = new OperationExecution(
            _environment, planned, services, RootOf(planned.Request), cancellationToken);
        return await execution.RunAsync().ConfigureAwait(false);
    }

    private async Task<IExecutionResult> SubscribeAsync(PlannedRequest planned, CancellationToken cancellationToken)
    {
        using var step = planned.Watch?.Begin(ProcessingStep.Execute);
        var subscription = new Subscription(_environment, planned, RootOf(planned.Request), cancellationToken);
        return await subscription.OpenAsync().ConfigureAwait(false);
    }
}
