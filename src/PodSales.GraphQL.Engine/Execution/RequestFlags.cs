namespace PodSales.GraphQL.Engine.Execution;

/// <summary>Which kinds of operation a request may run.</summary>
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

    /// <summary>Every kind.</summary>
    AllowAll = AllowQuery | AllowMutation | AllowSubscription,

    /// <summary>Documents that are not stored, where only stored ones are executed; it allows no kind by itself.</summary>
    AllowNonPersistedOperation = 8,
}
