namespace PodSales.GraphQL.Engine;

/// <summary>The codes of requests that ask for more than the server allows, as <c>extensions.code</c>.</summary>
internal static class LimitCodes
{
    public const string DocumentLength = "DOCUMENT_TOO_LONG";
    public const string Tokens = "TOO_MANY_TOKENS";
    public const string ParserDepth = "DOCUMENT_TOO_DEEP";
    public const string Fields = "TOO_MANY_FIELDS";
    public const string Directives = "TOO_MANY_DIRECTIVES";
    public const string Fragments = "TOO_MANY_FRAGMENTS";
    public const string Depth = "MAX_DEPTH_EXCEEDED";
    public const string Aliases = "TOO_MANY_ALIASES";
    public const string ListItems = "LIST_TOO_LONG";
    public const string PlannedFields = "OPERATION_TOO_LARGE";
    public const string Errors = "TOO_MANY_ERRORS";
    public const string FragmentVisits = "TOO_MANY_FRAGMENT_VISITS";
    public const string FieldComparisons = "HC0107";
    public const string Introspection = "HC0046";
    public const string Cost = "HC0047";
    public const string IntrospectionDepth = "HC0086";
    public const string DeferredPlaces = "TOO_MANY_DEFERRED_PLACES";
    public const string BatchSize = "BATCH_TOO_LARGE";
    public const string Executions = "TOO_MANY_EXECUTIONS";
    public const string SlowSubscriber = "SUBSCRIBER_TOO_SLOW";
    public const string Subscriptions = "TOO_MANY_SUBSCRIPTIONS";
}
