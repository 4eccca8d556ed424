using System.Diagnostics;

namespace PodSales.GraphQL.Engine.Diagnostics;

/// <summary>A step of a request while it is under way; it ends by being disposed of.</summary>
/// <param name="kind">The step.</param>
/// <param name="operationType">The type of the operation; null while it is not known.</param>
/// <param name="span">Its span; null where nobody listens to it.</param>
/// <param name="instrumentation">Who is told.</param>
internal sealed class Step(ProcessingStep kind, string? operationType, Activity? span, Instrumentation instrumentation) : IDisposable
{
    private readonly long _start = instrumentation.Time.GetTimestamp();

    public Activity? Span => span;

    public void Dispose()
    {
        span?.Dispose();
        instrumentation.Metrics.StepEnded(kind, instrumentation.Time.GetElapsedTime(_start), operationType);
    }
}
