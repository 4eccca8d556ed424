using PodSales.Domain.InsertionOrders;

namespace PodSales.Domain.Dashboards;

/// <summary>A line that is booked or runs.</summary>
/// <param name="LineId">The line.</param>
/// <param name="OrderId">Its order.</param>
/// <param name="PodcastId">The show it runs in.</param>
/// <param name="Status">Where it stands.</param>
/// <param name="Flight">The days it runs.</param>
/// <param name="Pacing">How it runs.</param>
public sealed record RunningLine(Guid LineId, Guid OrderId, Guid PodcastId, LineStatus Status, Flight Flight, Pacing Pacing);
