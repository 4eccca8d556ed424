namespace PodSales.GraphQL.Engine.Execution;

/// <summary>Which kinds of operation a request may run, and how it may be answered.</summary>
/// <remarks>
/// The transport decides, since the kind is known only after the document has been read: a GET must not change anything,
/// and an answer that cannot stream must not open a source stream.
/// </remarks>
[Flags]
public enum RequestFlags
{
    /// <summary>None: every request is refused.</summary>
    None = 0,

    /// <summary>Queries.</summary>
    AllowQuery = 1,

    /// <summary>Mutations.</summary>
    AllowMutation = 2,

    /// <summary>Subscriptions.</summary>
    AllowSubscription = 4,

    /// <summary>Every kind, and answers in parts.</summary>
    AllowAll = AllowQuery | AllowMutation | AllowSubscription | AllowStreams,

    /// <summary>Documents that are not stored, where only stored ones are executed; it allows no kind by itself.</summary>
    AllowNonPersistedOperation = 8,

    /// <summary>
    /// Answers in parts, as <c>@defer</c> and <c>@stream</c> ask for them where the schema has these directives. Without it they
    /// have no effect. It allows no kind by itself.
    /// </summary>
    AllowStreams = 16,

    /// <summary>Answers in parts in the format of the draft of 2022, by path and label, instead of the current one.</summary>
    AllowStreamsByPath = 32,
}
