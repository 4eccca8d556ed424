using PodSales.Domain.Dashboards;
using PodSales.Domain.InsertionOrders;
using PodSales.GraphQL.InsertionOrders;

namespace PodSales.GraphQL.Dashboards;

/// <summary>A line that is booked or runs.</summary>
[GraphQLName("RunningLine")]
public sealed class RunningLineCard(RunningLine line)
{
    /// <summary>The line's id.</summary>
    [ID("OrderLine")]
    public Guid LineId => line.LineId;

    /// <summary>The order it is of.</summary>
    [GraphQLIgnore]
    public Guid OrderId => line.OrderId;

    /// <summary>The show it runs in.</summary>
    [GraphQLIgnore]
    public Guid PodcastId => line.PodcastId;

    /// <summary>Where it stands.</summary>
    public LineStatus Status => line.Status;

    /// <summary>The first day of its flight.</summary>
    public DateOnly FlightStart => line.Flight.First;

    /// <summary>The last day of its flight, included.</summary>
    public DateOnly FlightEnd => line.Flight.Last;

    /// <summary>Impressions sold.</summary>
    public long Booked => line.Pacing.Booked;

    /// <summary>Impressions delivered.</summary>
    public long Delivered => line.Pacing.Delivered;

    /// <summary>How its delivery stands against the time gone.</summary>
    public LinePacing Pacing => LinePacing.Of(line.Pacing, line.Flight);
}
