using System.Diagnostics;
using PodSales.GraphQL.Engine.Execution.Planning;
using static PodSales.GraphQL.Engine.Diagnostics.TelemetryNames;

namespace PodSales.GraphQL.Engine.Diagnostics;

/// <summary>The call of a resolver as a trace shows it: until its value is there, what is selected of it not counted.</summary>
internal sealed class ResolverSpan : IDisposable
{
    private readonly Activity _span;
    private readonly Activity? _outer;

    private ResolverSpan(Activity span, Activity? outer) => (_span, _outer) = (span, outer);

    public static ResolverSpan? Start(Instrumentation instrumentation, FieldPlan field, Path path)
    {
        var outer = Activity.Current;
        if (instrumentation.Start(ActivityScopes.ResolveFieldValue, field.Coordinate) is not { } span)
        {
            return null;
        }

        if (span.IsAllDataRequested)
        {
            span.SetTag(Attributes.ProcessingType, "resolve");
            span.SetTag(Attributes.FieldName, field.Definition.Name);
            span.SetTag(Attributes.FieldAlias, field.ResponseName == field.Definition.Name ? null : field.ResponseName);
            span.SetTag(Attributes.FieldPath, path.ToString());
            span.SetTag(Attributes.FieldParentType, field.Coordinate[..^(field.Definition.Name.Length + 1)]);
            span.SetTag(Attributes.FieldCoordinate, field.Coordinate);
        }

        return new ResolverSpan(span, outer);
    }

    /// <summary>Makes the span around it the current one again while the resolver goes on elsewhere.</summary>
    public void Leave() => Activity.Current = _outer;

    public void Fail(Exception failure) => _span.Fail(failure);

    public void Dispose() => _span.Dispose();
}
