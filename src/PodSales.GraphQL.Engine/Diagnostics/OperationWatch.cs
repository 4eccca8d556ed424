using System.Diagnostics;
using PodSales.GraphQL.Engine.CostAnalysis;
using PodSales.GraphQL.Engine.Execution;
using PodSales.GraphQL.Engine.Execution.Planning;
using static PodSales.GraphQL.Engine.Diagnostics.TelemetryNames;

namespace PodSales.GraphQL.Engine.Diagnostics;

/// <summary>One request, followed on its way for those who listen. It ends by being disposed of.</summary>
internal sealed class OperationWatch : IDisposable
{
    private readonly Instrumentation _instrumentation;
    private readonly IOperationRequest _request;
    private readonly Activity? _span;
    private readonly ActivityContext _context;
    private readonly long _start;
    private readonly bool _isActive;
    private CachedDocument? _document;
    private PreparedOperation? _operation;
    private string? _operationType;
    private IError? _refusal;

    public OperationWatch(Instrumentation instrumentation, IOperationRequest request)
    {
        (_instrumentation, _request) = (instrumentation, request);
        _isActive = instrumentation.Metrics.TryBeginRequest();
        _start = instrumentation.Time.GetTimestamp();
        _span = instrumentation.Start(ActivityScopes.ExecuteRequest, Spans.Operation, ActivityKind.Server);
        _context = _span?.Context ?? default;
    }

    /// <summary>Who traces resolvers; null where nobody does.</summary>
    public Instrumentation? Resolvers => _instrumentation.Traces(ActivityScopes.ResolveFieldValue) ? _instrumentation : null;

    /// <summary>Who traces batches of loaders; null where nobody does.</summary>
    public Instrumentation? Batches => _instrumentation.Traces(ActivityScopes.DataLoaderBatch) ? _instrumentation : null;

    public Step Begin(ProcessingStep step) =>
        new(step, _operationType, _instrumentation.Start(step.Scope, step.Span)?.SetTag(Attributes.ProcessingType, step.Type), _instrumentation);

    /// <summary>Begins the answer to an event of a subscription. It is a trace of its own: a subscription may be open for days.</summary>
    public Step BeginEvent()
    {
        var step = ProcessingStep.AnswerEvent;
        var span = _instrumentation.StartTrace(step.Scope, step.Span, _context)?.SetTag(Attributes.ProcessingType, step.Type);
        Describe(span);
        return new Step(step, _operationType, span, _instrumentation);
    }

    public void DocumentLookedUp(bool isHit) => _instrumentation.Metrics.LookedUp(Caches.Documents, isHit);

    public void PlanLookedUp(bool isHit) => _instrumentation.Metrics.LookedUp(Caches.Plans, isHit);

    /// <summary>Notes which operation the request means.</summary>
    public void Chose(CachedDocument document, PreparedOperation operation)
    {
        (_document, _operation) = (document, operation);
        _operationType = operation.Definition.Operation.ToString().ToLowerInvariant();
        _span?.DisplayName = _operationType;
    }

    /// <summary>Notes what the operation costs.</summary>
    public void Measured(Cost cost) => _span?.SetTag(Attributes.FieldCost, cost.Fields).SetTag(Attributes.TypeCost, cost.Types);

    /// <summary>Notes how the request was answered.</summary>
    public void Answered(IExecutionResult result)
    {
        if (result is OperationResult response)
        {
            _refusal = response is { HasData: false, Errors: [var refusal, ..] } ? refusal : null;
            Note(response, _span);
        }
    }

    /// <summary>Notes how an event was answered.</summary>
    public void Answered(Step step, OperationResult response) => Note(response, step.Span);

    /// <summary>Notes one of the answers of a response in parts.</summary>
    public void Delivered(OperationResult response) => _instrumentation.Metrics.Failed(response.Errors, _operationType);

    public void Dispose()
    {
        Describe(_span);
        _span?.Dispose();
        _instrumentation.Metrics.EndRequest(_isActive, _instrumentation.Time.GetElapsedTime(_start), _operationType, _refusal);
    }

    private void Note(OperationResult response, Activity? span)
    {
        _instrumentation.Metrics.Failed(response.Errors, _operationType);
        if (span is { IsAllDataRequested: true })
        {
            span.Note(response.Errors, _instrumentation.Options.Tells(RequestDetails.Variables));
            if (!response.HasData)
            {
                span.Refuse(response.Errors[0]);
            }
        }
    }

    private void Describe(Activity? span)
    {
        if (span is { IsAllDataRequested: true })
        {
            span.SetTag(Attributes.OperationType, _operationType);
            span.Describe(_request, _instrumentation.Options, _operation?.Definition.Name?.Value ?? _request.OperationName, _document?.Hash);
        }
    }
}
