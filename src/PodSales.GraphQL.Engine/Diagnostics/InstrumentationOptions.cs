namespace PodSales.GraphQL.Engine.Diagnostics;

/// <summary>What is told of requests to those who listen to traces. Metrics have no options: whoever listens chooses among them.</summary>
public sealed class InstrumentationOptions
{
    /// <summary>The steps that have spans.</summary>
    public ActivityScopes Scopes { get; set; } = ActivityScopes.Default;

    /// <summary>What the span of a request tells of it.</summary>
    public RequestDetails RequestDetails { get; set; } = RequestDetails.Default;

    /// <summary>Whether the span of a request has the text of its document, as <see cref="RequestDetails.Document"/> says too. Off unless set.</summary>
    public bool IncludeDocument { get; set; }

    /// <summary>Whether the span of a batch has the keys. Off unless set: keys are the users' data.</summary>
    public bool IncludeDataLoaderKeys { get; set; }

    internal bool Tells(RequestDetails detail) =>
        RequestDetails.HasFlag(detail) || (detail is RequestDetails.Document && IncludeDocument);
}
