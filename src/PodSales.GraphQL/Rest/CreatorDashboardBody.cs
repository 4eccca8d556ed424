using System.Text.Json.Serialization;
using PodSales.Domain.InsertionOrders;

namespace PodSales.GraphQL.Rest;

/// <summary>The creators' dashboard as the seed tells it. Revenue is in minor units of the network's currency.</summary>
/// <param name="PacingVsFlight">How the lines that are booked or run stand.</param>
/// <param name="SponsorRevenue">What sponsors brought.</param>
/// <param name="MakegoodsPending">What is still owed, the largest debt first.</param>
public sealed record CreatorDashboardBody(
    CreatorDashboardBody.Pacings PacingVsFlight, CreatorDashboardBody.Revenue SponsorRevenue, IReadOnlyList<CreatorDashboardBody.Debt> MakegoodsPending)
{
    /// <summary>How lines stand.</summary>
    /// <param name="Ios">At most ten lines, the latest flight first.</param>
    /// <param name="Summary">All of them.</param>
    public sealed record Pacings(IReadOnlyList<Io> Ios, Totals Summary);

    /// <summary>A line.</summary>
    /// <param name="IoId">Its order.</param>
    /// <param name="CampaignId">The deal of its order.</param>
    /// <param name="FlightStart">The first day.</param>
    /// <param name="FlightEnd">The last day, included.</param>
    /// <param name="BookedImpressions">The impressions sold.</param>
    /// <param name="ActualImpressions">The impressions delivered.</param>
    /// <param name="FlightProgressPct">The part of the flight that is over, in per cent.</param>
    /// <param name="PacingPct">The part of the booked impressions that is delivered, in per cent, as the seed defines it.</param>
    /// <param name="PacePct">What is delivered against what should be by now, in per cent; null before the flight.</param>
    /// <param name="Status">Where the line stands.</param>
    public sealed record Io(
        Guid IoId,
        Guid? CampaignId,
        DateOnly FlightStart,
        DateOnly FlightEnd,
        long BookedImpressions,
        long ActualImpressions,
        double FlightProgressPct,
        double PacingPct,
        double? PacePct,
        LineStatus Status);

    /// <summary>All lines that are booked or run.</summary>
    /// <param name="TotalBooked">The impressions sold.</param>
    /// <param name="TotalDelivered">The impressions delivered.</param>
    /// <param name="AvgPacing">The second in per cent of the first: a ratio of sums, so that small lines do not count as much as large ones.</param>
    public sealed record Totals(long TotalBooked, long TotalDelivered, double AvgPacing);

    /// <summary>What sponsors brought.</summary>
    /// <param name="Daily">The last 30 days, newest first, those without revenue included.</param>
    /// <param name="Total30d">Their sum.</param>
    /// <param name="Trend"><c>up</c>, <c>down</c> or <c>flat</c> against the 30 days before.</param>
    public sealed record Revenue(IReadOnlyList<Day> Daily, [property: JsonPropertyName("total_30d")] long Total30d, string Trend);

    /// <summary>A day's revenue.</summary>
    /// <param name="Date">The day.</param>
    /// <param name="Amount">In minor units.</param>
    public sealed record Day(DateOnly Date, [property: JsonPropertyName("revenue")] long Amount);

    /// <summary>A line that owes impressions.</summary>
    /// <param name="IoId">Its order.</param>
    /// <param name="CampaignId">The deal of its order.</param>
    /// <param name="FlightEnd">The last day of its flight.</param>
    /// <param name="BookedImpressions">The impressions sold.</param>
    /// <param name="ActualImpressions">The impressions delivered.</param>
    /// <param name="Shortfall">What is owed beside the makegoods already booked.</param>
    public sealed record Debt(Guid IoId, Guid? CampaignId, DateOnly FlightEnd, long BookedImpressions, long ActualImpressions, long Shortfall);
}
