using System.Runtime.CompilerServices;
using PodSales.GraphQL.Engine.CostAnalysis;
using PodSales.GraphQL.Engine.Types;

namespace PodSales.GraphQL.Engine.Execution.Options;

/// <summary>How much one request, one connection and all requests together may ask of the server.</summary>
/// <remarks>
/// All limits are on by default. A request beyond one is refused with the code that the limit names, before it costs more
/// than it takes to find out.
/// </remarks>
public sealed class GraphQLLimits
{
    internal const int DefaultMaxItemsAhead = 100;

    /// <summary>
    /// Whether the limits hold; true. False lifts them in the environment Development, and is ignored elsewhere. What keeps
    /// the process alive, <see cref="MaxParserDepth"/>, holds even then.
    /// </summary>
    public bool Enabled { get; set; } = true;

    /// <summary>The longest document, in UTF-16 characters; 262,144. Code <c>DOCUMENT_TOO_LONG</c>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than 1; so for all numbers here.</exception>
    public int MaxDocumentLength { get; set => field = Positive(value); } = 256 * 1024;

    /// <summary>The most tokens of a document, comments not counted; 30,000. Code <c>TOO_MANY_TOKENS</c>.</summary>
    public int MaxTokens { get; set => field = Positive(value); } = 30_000;

    /// <summary>How many selection sets, lists and objects of a document may stand in each other; 200. Code <c>DOCUMENT_TOO_DEEP</c>.</summary>
    public int MaxParserDepth { get; set => field = Positive(value); } = 200;

    /// <summary>How many fields a document may select, as it is written; 2,048. Code <c>TOO_MANY_FIELDS</c>.</summary>
    public int MaxFields { get; set => field = Positive(value); } = 2_048;

    /// <summary>How many directives may stand in one place of a document; 4. Code <c>TOO_MANY_DIRECTIVES</c>.</summary>
    public int MaxDirectives { get; set => field = Positive(value); } = 4;

    /// <summary>How many fragments a document may define, spread and write inline, taken together; 1,000. Code <c>TOO_MANY_FRAGMENTS</c>.</summary>
    public int MaxFragments { get; set => field = Positive(value); } = 1_000;

    /// <summary>How many fields of an operation may stand in each other, those of introspection not counted; 20. Code <c>MAX_DEPTH_EXCEEDED</c>.</summary>
    public int MaxDepth { get; set => field = Positive(value); } = 20;

    /// <summary>How many names a document may give to one field of one type; 50. Code <c>TOO_MANY_ALIASES</c>.</summary>
    public int MaxAliases { get; set => field = Positive(value); } = 50;

    /// <summary>How many items one list may have that a request brings, in its document or its variables; 1,000. Code <c>LIST_TOO_LONG</c>.</summary>
    public int MaxListItems { get; set => field = Positive(value); } = 1_000;

    /// <summary>How many lists of introspection may stand in each other; 2. Code <c>HC0086</c>.</summary>
    public int MaxIntrospectionLists { get; set => field = Positive(value); } = 2;

    /// <summary>How many errors of validation a document is shown before the rest of it is not looked at; null, the default, leaves it to <c>SetMaxAllowedValidationErrors</c>, 100. Code <c>TOO_MANY_ERRORS</c>.</summary>
    public int? MaxValidationErrors { get; set => field = Positive(value); }

    /// <summary>How many errors of its variables a request is shown before the rest is not looked at; 50. Code <c>TOO_MANY_ERRORS</c>.</summary>
    public int MaxVariableErrors { get; set => field = Positive(value); } = 50;

    /// <summary>
    /// How many fragments the operations of a document may reach, counted for each, with what they spread and use; 100,000. Code
    /// <c>TOO_MANY_FRAGMENT_VISITS</c>.
    /// </summary>
    public int MaxFragmentVisits { get; set => field = Positive(value); } = 100_000;

    /// <summary>How many pairs of fields are compared in a document that has conflicts; 250,000. Code <c>HC0107</c>.</summary>
    public int MaxFieldComparisons { get; set => field = Positive(value); } = 250_000;

    /// <summary>
    /// How many fields the plan of an operation may have, over all types that it may meet; null, the default, leaves it to
    /// <see cref="RequestExecutorOptions.MaxPlanFields"/>, 10,000. Code <c>OPERATION_TOO_LARGE</c>.
    /// </summary>
    public int? MaxPlanFields { get; set => field = Positive(value); }

    /// <summary>How many items a page may have where its field does not say so itself; null, the default, leaves it to the paging options, 50. Code <c>HC0051</c>.</summary>
    public int? MaxPageSize { get; set => field = Positive(value); }

    /// <summary>How many ids <c>nodes</c> takes; null, the default, leaves it to <c>AddGlobalObjectIdentification</c>, 50. Code <c>HC0076</c>.</summary>
    public int? MaxNodes { get; set => field = Positive(value); }

    /// <summary>
    /// In how many places one response may have something that comes later, by <c>@defer</c> or <c>@stream</c>; 5,000. A place beyond
    /// is null, with the code <c>TOO_MANY_DEFERRED_PLACES</c>.
    /// </summary>
    public int MaxDeferredPlaces { get; set => field = Positive(value); } = 5_000;

    /// <summary>How many items of a streamed list are read before the client has taken those before; 100. The source waits.</summary>
    public int MaxItemsAhead { get; set => field = Positive(value); } = DefaultMaxItemsAhead;

    /// <summary>The most that the fields of an operation may cost together; null, the default, leaves it to <see cref="CostOptions.MaxFieldCost"/>, 1,000. Code <c>HC0047</c>.</summary>
    public double? MaxFieldCost { get; set => field = Positive(value); }

    /// <summary>The most that the objects of an operation may cost together; null, the default, leaves it to <see cref="CostOptions.MaxTypeCost"/>, 1,000. Code <c>HC0047</c>.</summary>
    public double? MaxTypeCost { get; set => field = Positive(value); }

    /// <summary>How long a query, a mutation or the answer to one event may take; null, the default, leaves it to <see cref="RequestExecutorOptions.ExecutionTimeout"/>, 30 s. At least 100 ms. Code <c>HC0045</c>.</summary>
    public TimeSpan? ExecutionTimeout { get; set; }

    /// <summary>How long a mutation with <see cref="LongRunningAttribute"/> may take; 1 hour. Code <c>HC0045</c>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is zero or less.</exception>
    public TimeSpan LongExecutionTimeout
    {
        get;
        set
        {
            ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(value, TimeSpan.Zero, nameof(LongExecutionTimeout));
            field = value;
        }
    } = TimeSpan.FromHours(1);

    /// <summary>How many queries and mutations are executed at a time; 64. More wait for their turn, at most as long as one may take.</summary>
    public int MaxConcurrentExecutions { get; set => field = Positive(value); } = 64;

    /// <summary>How many queries and mutations may wait for their turn; 1,000. Code <c>TOO_MANY_EXECUTIONS</c>.</summary>
    public int MaxWaitingExecutions { get; set => field = Positive(value); } = 1_000;

    /// <summary>How many operations one connection may run at a time; null, the default, leaves it to the server options, 50. Code <c>TOO_MANY_OPERATIONS</c>.</summary>
    public int? MaxOperationsPerConnection { get; set => field = Positive(value); }

    /// <summary>How many subscriptions one tenant may have open in this process; 10,000. Counted where the host tells tenants apart. Code <c>TOO_MANY_SUBSCRIPTIONS</c>.</summary>
    public int MaxSubscriptionsPerTenant { get; set => field = Positive(value); } = 10_000;

    /// <summary>The largest request in bytes, files not counted; null, the default, leaves it to <c>AddGraphQLServer</c>, 20,480,000. Code <c>HC0010</c>.</summary>
    public int? MaxRequestBytes { get; set => field = Positive(value); }

    /// <summary>
    /// How many operations one HTTP request may bring where batches are allowed, each set of variables counted; null, the default,
    /// leaves it to the server options, 1,024. Code <c>BATCH_TOO_LARGE</c>.
    /// </summary>
    public int? MaxBatchSize { get; set => field = Positive(value); }

    /// <summary>How many files one upload may have; null, the default, leaves it to the server options, 50. Code <c>TOO_MANY_FILES</c>.</summary>
    public int? MaxUploadFiles { get; set => field = Positive(value); }

    /// <summary>In how many places one file of an upload may stand; null, the default, leaves it to the server options, 8. Code <c>TOO_MANY_PATHS</c>.</summary>
    public int? MaxPathsPerFile { get; set => field = Positive(value); }

    /// <summary>
    /// How many results may wait for a connection to take them; null, the default, leaves it to the server options, 64. The operations
    /// of the connection wait, and their subscriptions' events with them.
    /// </summary>
    public int? MaxPendingResults { get; set => field = Positive(value); }

    /// <summary>
    /// How long a result may wait for a WebSocket's client to take it; null, the default, leaves it to the server options, 30 s. The
    /// connection is closed with 1013.
    /// </summary>
    public TimeSpan? SendTimeout { get; set => field = Positive(value); }

    /// <summary>How many events of a topic wait for a subscriber; null, the default, leaves it to <c>SubscriptionOptions</c>, 64. Code <c>SUBSCRIBER_TOO_SLOW</c>.</summary>
    public int? MaxUnreadEvents { get; set => field = Positive(value); }

    /// <summary>How many event streams may be reserved or open in this process; null, the default, leaves it to the server options, 10,000. Code <c>TOO_MANY_EVENT_STREAMS</c>.</summary>
    public int? MaxEventStreams { get; set => field = Positive(value); }

    /// <summary>How many documents are kept for reuse; null, the default, leaves it to <see cref="RequestExecutorOptions.DocumentCacheSize"/>, 256. The one used longest ago gives way.</summary>
    public int? DocumentCacheSize { get; set => field = Positive(value); }

    /// <summary>The most bytes of documents that are kept for reuse, estimated from their text; null, the default, leaves it to <see cref="RequestExecutorOptions.DocumentCacheBytes"/>, 16 MiB.</summary>
    public long? DocumentCacheBytes { get; set => field = Positive(value); }

    /// <summary>How many characters the documents have together that clients register and that are kept in memory; 8,388,608. The oldest give way.</summary>
    public int MaxRegisteredCharacters { get; set => field = Positive(value); } = 8 * 1024 * 1024;

    /// <summary>How many files a folder of registered documents has before it takes no more; 10,000. Documents are executed then, and not kept.</summary>
    public int MaxRegisteredFiles { get; set => field = Positive(value); } = 10_000;

    private static double? Positive(double? value, [CallerMemberName] string? limit = null)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(value ?? 1, 1, limit);
        return value;
    }

    private static long? Positive(long? value, [CallerMemberName] string? limit = null)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(value ?? 1, 1, limit);
        return value;
    }

    private static TimeSpan? Positive(TimeSpan? value, [CallerMemberName] string? limit = null)
    {
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(value ?? TimeSpan.MaxValue, TimeSpan.Zero, limit);
        return value;
    }

    private static int? Positive(int? value, [CallerMemberName] string? limit = null) =>
        value is { } number ? Positive(number, limit) : null;

    private static int Positive(int value, [CallerMemberName] string? limit = null)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(value, limit);
        return value;
    }
}
