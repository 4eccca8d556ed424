using PodSales.Domain.InsertionOrders;

namespace PodSales.Domain.Dashboards;

/// <summary>A line whose flight is over and that still owes impressions.</summary>
/// <param name="LineId">The line.</param>
/// <param name="OrderId">Its order.</param>
/// <param name="PodcastId">The show it ran in.</param>
/// <param name="FlightEnd">The last day of its flight.</param>
/// <param name="Booked">Impressions sold.</param>
/// <param name="Delivered">Impressions delivered.</param>
/// <param name="MadeGood">Impressions of live makegoods for it.</param>
/// <param name="Shortfall">What is missing, and what of it is still owed.</param>
public sealed record PendingMakegood(
    Guid LineId, Guid OrderId, Guid PodcastId, DateOnly FlightEnd, long Booked, long Delivered, long MadeGood, Shortfall Shortfall);
