using PodSales.Domain.InsertionOrders;

namespace PodSales.GraphQL.InsertionOrders;

/// <summary>How the delivery of a line stands against the time gone.</summary>
/// <param name="Expected">The impressions that should have been delivered by now.</param>
/// <param name="Progress">Delivered against booked, from 0; 1 is all of it.</param>
/// <param name="Pace">Delivered against expected; 1 is on plan; null before the flight.</param>
/// <param name="Projected">The impressions at the end at the present rate; null before the flight.</param>
/// <param name="Elapsed">The share of the flight gone, from 0 to 1.</param>
/// <param name="DaysLeft">The days left, today included.</param>
/// <param name="RequiredPerDay">The impressions a day that are still needed; 0 when all are delivered, null when no day is left.</param>
/// <param name="ProjectedShortfall">The impressions that will be missing at the end at the present rate, from 0; null before the flight.</param>
/// <param name="ProjectedEnd">The day on which all are delivered at the present rate, which may lie after the flight; null while there is no rate.</param>
/// <param name="Band">Behind, on plan or ahead.</param>
public sealed record LinePacing(
    double Expected, double Progress, double? Pace, double? Projected, double Elapsed, int DaysLeft,
    double? RequiredPerDay, double? ProjectedShortfall, DateOnly? ProjectedEnd, PacingBand Band)
{
    internal static LinePacing Of(Pacing pacing, Flight flight) => new(
        pacing.Expected,
        pacing.Progress,
        pacing.Pace,
        pacing.Projected,
        pacing.Elapsed,
        pacing.DaysLeft,
        pacing.RequiredPerDay,
        pacing.ProjectedShortfall,
        pacing.ProjectedEnd(flight),
        pacing.Band);
}
