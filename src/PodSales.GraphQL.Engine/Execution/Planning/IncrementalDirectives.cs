using System.Collections.Immutable;
using PodSales.GraphQL.Engine.Execution.Incremental;
using PodSales.GraphQL.Engine.Language.Syntax;

namespace PodSales.GraphQL.Engine.Execution.Planning;

/// <summary>Which uses of <c>@defer</c> and <c>@stream</c> take effect, for one choice of the variables that they depend on.</summary>
/// <param name="conditions">The choice.</param>
/// <param name="format">How parts are delivered that come later.</param>
internal sealed class IncrementalDirectives(IncludeConditions conditions, IncrementalDeliveryFormat format)
{
    public const string Defer = "defer";
    public const string Stream = "stream";

    public IncrementalDeliveryFormat Format => format;

    /// <summary>The deferred fragment that directives of a fragment begin; null where they begin none.</summary>
    /// <exception cref="GraphQLException">The condition is null.</exception>
    public DeferUsage? DeferIn(ImmutableArray<DirectiveNode> directives, DeferUsage? parent) =>
        Find(directives, Defer) is { } defer ? new DeferUsage(defer, LabelOf(defer), parent) : null;

    /// <summary>How directives of a field stream its list; null where they do not.</summary>
    /// <exception cref="GraphQLException">The condition is null.</exception>
    public StreamUsage? StreamIn(ImmutableArray<DirectiveNode> directives) =>
        Find(directives, Stream) is { } stream ? new StreamUsage(LabelOf(stream), Argument(stream, "initialCount")) : null;

    public static bool Contains(DirectiveNode directive) => directive.Name.Value is Defer or Stream;

    public static ValueNode? Argument(DirectiveNode directive, string name) =>
        directive.Arguments.FirstOrDefault(argument => argument.Name.Value == name)?.Value;

    private DirectiveNode? Find(ImmutableArray<DirectiveNode> directives, string name) =>
        format is not IncrementalDeliveryFormat.None
        && directives.FirstOrDefault(directive => directive.Name.Value == name) is { } found
        && (Argument(found, "if") is not { } condition || conditions.IsTrue(found, condition, otherwise: true))
            ? found
            : null;

    // Validation has made sure that a label is a literal.
    private static string? LabelOf(DirectiveNode directive) => (Argument(directive, "label") as StringValueNode)?.Value;
}
