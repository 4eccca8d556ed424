namespace PodSales.GraphQL.Engine.Validation;

/// <content>About <c>@defer</c> and <c>@stream</c>.</content>
internal static partial class Messages
{
    public const string DuplicateLabel =
        "Value for arguments \"defer(label:)\" and \"stream(label:)\" must be unique across all Defer/Stream directive usages.";

    public const string OverlappingStreams = "they have overlapping stream directives";

    public const string OverlappingEqualStreams = $"{OverlappingStreams}. See https://github.com/graphql/defer-stream-wg/discussions/100";

    public static string LabelNotStatic(string directive) => $"Argument \"@{directive}(label:)\" must be a static string.";

    public static string DeferOnRoot(string operation, string type) => $"Defer directive cannot be used on root {operation} type \"{type}\".";

    public static string StreamOnRoot(string operation, string type) => $"Stream directive cannot be used on root {operation} type \"{type}\".";

    public static string IncrementalSubscription(string directive) =>
        $"{(directive == "defer" ? "Defer" : "Stream")} directive not supported on subscription operations. Disable `@{directive}` by setting the `if` argument to `false`.";

    public static string StreamOnNonList(string field) => $"Directive \"@stream\" cannot be used on non-list field \"{field}\".";
}
