using PodSales.Domain.InsertionOrders;

namespace PodSales.GraphQL.InsertionOrders;

/// <summary>A status of a line, and what can be done in it.</summary>
[GraphQLName("LineStatusInfo")]
public sealed class LineStatusInfo(LineStatus status)
{
    /// <summary>The status.</summary>
    public LineStatus Status => status;

    /// <summary>Whether a line in it has inventory: slots that nobody else can have.</summary>
    public bool TakesInventory => LineLifecycle.WithInventory.Contains(status);

    /// <summary>What can be done in it; nothing when the line is over.</summary>
    public IReadOnlyList<LineActionInfo> Actions => [.. LineLifecycle.From(status).Select(LineActionInfo.Of)];
}
