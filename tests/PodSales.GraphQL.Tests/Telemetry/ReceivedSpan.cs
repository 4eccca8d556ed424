namespace PodSales.GraphQL.Tests.Telemetry;

/// <summary>A span, as a collector receives it.</summary>
/// <param name="Name">Its name.</param>
/// <param name="TraceId">Its trace.</param>
/// <param name="Id">Its id in the trace.</param>
/// <param name="ParentId">The span around it.</param>
/// <param name="Links">The ids of spans that it comes from.</param>
/// <param name="Attributes">The names of its attributes.</param>
internal sealed record ReceivedSpan(
    string Name, string TraceId, string Id, string ParentId, IReadOnlyList<string> Links, IReadOnlyList<string> Attributes)
{
    public override string ToString() => $"{Name} {Id} in {ParentId}";

    /// <summary>Reads a message <c>Span</c>.</summary>
    public static ReceivedSpan Of(ProtobufMessage span) => new(
        span.Text(5),
        span.Hex(1),
        span.Hex(2),
        span.Hex(4),
        [.. span.All(13).Select(link => link.Hex(2))],
        [.. span.All(9).Select(attribute => attribute.Text(1))]);
}
