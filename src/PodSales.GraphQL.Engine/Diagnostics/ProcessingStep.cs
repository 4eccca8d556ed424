using static PodSales.GraphQL.Engine.Diagnostics.TelemetryNames;

namespace PodSales.GraphQL.Engine.Diagnostics;

/// <summary>A step of a request that is traced and timed.</summary>
/// <param name="Scope">Whether it has a span.</param>
/// <param name="Span">The name of the span.</param>
/// <param name="Type">Its value of <c>graphql.processing.type</c>.</param>
internal sealed record ProcessingStep(ActivityScopes Scope, string Span, string Type)
{
    public static ProcessingStep Parse { get; } = new(ActivityScopes.ParseDocument, Spans.Parsing, "parse");

    public static ProcessingStep Validate { get; } = new(ActivityScopes.ValidateDocument, Spans.Validation, "validate");

    public static ProcessingStep CoerceVariables { get; } = new(ActivityScopes.CoerceVariables, Spans.Coercion, "variable_coercion");

    public static ProcessingStep Plan { get; } = new(ActivityScopes.CompileOperation, Spans.Planning, "plan");

    public static ProcessingStep Execute { get; } = new(ActivityScopes.ExecuteOperation, Spans.Execution, "execute");

    public static ProcessingStep AnswerEvent { get; } = new(ActivityScopes.ExecuteOperation, Spans.SubscriptionEvent, "execute");
}
