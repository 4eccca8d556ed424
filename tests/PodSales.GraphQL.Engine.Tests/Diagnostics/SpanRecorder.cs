using System.Diagnostics;
using PodSales.GraphQL.Engine.Diagnostics;

namespace PodSales.GraphQL.Engine.Tests.Diagnostics;

/// <summary>The spans of one test: those in its trace, and those that are linked to it.</summary>
internal sealed class SpanRecorder : IDisposable
{
    private readonly List<Activity> _spans = [];
    private readonly ActivityListener _listener;
    private readonly Activity _test = new("test");

    public SpanRecorder()
    {
        _test.SetIdFormat(ActivityIdFormat.W3C).Start();
        var trace = _test.TraceId;
        _listener = new ActivityListener
        {
            ShouldListenTo = static source => source.Name is TelemetryNames.ActivitySource or "Microsoft.AspNetCore",
            Sample = (ref ActivityCreationOptions<ActivityContext> span) =>
                span.TraceId == trace || span.Links?.Any(link => link.Context.TraceId == trace) is true
                    ? ActivitySamplingResult.AllDataAndRecorded
                    : ActivitySamplingResult.None,
            ActivityStarted = Add,
        };
        ActivitySource.AddActivityListener(_listener);
    }

    /// <summary>The spans in the order in which they began; all must have ended.</summary>
    public IReadOnlyList<Activity> Spans
    {
        get
        {
            lock (_spans)
            {
                Assert.All(_spans, span => Assert.True(span.IsStopped, span.DisplayName));
                return [.. _spans];
            }
        }
    }

    /// <summary>The names of the spans, each indented below the one around it.</summary>
    public string Tree => string.Join('\n', Spans.Where(span => span.Source.Name is TelemetryNames.ActivitySource)
        .Select(span => new string(' ', 2 * DepthOf(span)) + span.DisplayName));

    public Activity Single(string name) => Assert.Single(Spans, span => span.DisplayName == name);

    public void Dispose()
    {
        _listener.Dispose();
        _test.Stop();
    }

    private int DepthOf(Activity span) =>
        Spans.FirstOrDefault(other => other.SpanId == span.ParentSpanId && other.Source.Name is TelemetryNames.ActivitySource) is { } parent
            ? DepthOf(parent) + 1
            : 0;

    private void Add(Activity span)
    {
        lock (_spans)
        {
            _spans.Add(span);
        }
    }
}
