using System.Diagnostics;
using System.Diagnostics.Metrics;
using PodSales.GraphQL.Engine.Execution;
using static PodSales.GraphQL.Engine.Diagnostics.TelemetryNames;

namespace PodSales.GraphQL.Engine.Diagnostics;

/// <summary>Tells those who listen what becomes of the requests to one schema. Where nobody listens, it costs a look.</summary>
internal sealed class Instrumentation : IDisposable
{
    private readonly ActivitySource _source = new(TelemetryNames.ActivitySource);

    /// <param name="schemaName">Tells the metrics of several schemas apart; null for the only one.</param>
    /// <param name="options">What is told.</param>
    /// <param name="meters">Makes the meter.</param>
    /// <param name="time">The clock.</param>
    public Instrumentation(string? schemaName, InstrumentationOptions options, IMeterFactory meters, TimeProvider time)
    {
        Options = options;
        Time = time;
        Metrics = new RequestMetrics(meters.Create(new MeterOptions(TelemetryNames.Meter)
        {
            Tags = schemaName is null ? null : [new(Attributes.SchemaName, schemaName)],
        }));
    }

    public InstrumentationOptions Options { get; }

    public TimeProvider Time { get; }

    public RequestMetrics Metrics { get; }

    /// <summary>Follows a request from here to its response.</summary>
    /// <returns>Null where nobody listens.</returns>
    public OperationWatch? Watch(IOperationRequest request) =>
        _source.HasListeners() || Metrics.IsEnabled ? new OperationWatch(this, request) : null;

    public bool Traces(ActivityScopes scope) => Options.Scopes.HasFlag(scope) && _source.HasListeners();

    /// <summary>Starts a span, which becomes the current one.</summary>
    /// <returns>Null where nobody listens.</returns>
    public Activity? Start(ActivityScopes scope, string name, ActivityKind kind = ActivityKind.Internal) =>
        Options.Scopes.HasFlag(scope) ? _source.StartActivity(name, kind) : null;

    /// <summary>Starts a span at the top of a trace of its own.</summary>
    /// <param name="scope">Whether there is one.</param>
    /// <param name="name">Its name.</param>
    /// <param name="cause">What it comes from; default for nothing that is traced.</param>
    public Activity? StartTrace(ActivityScopes scope, string name, ActivityContext cause)
    {
        if (!Traces(scope))
        {
            return null;
        }

        Activity.Current = null;
        return _source.StartActivity(name, ActivityKind.Internal, parentContext: default, links: cause == default ? null : [new(cause)]);
    }

    /// <summary>Tells of what was refused before it became a request.</summary>
    public void Refused(IReadOnlyList<IError> errors)
    {
        Metrics.Failed(errors, operationType: null);
        if (Activity.Current is { IsAllDataRequested: true } span && ReferenceEquals(span.Source, _source))
        {
            span.Note(errors, Options.Tells(RequestDetails.Variables));
            span.Refuse(errors[0]);
        }
    }

    public void Dispose() => _source.Dispose();
}
