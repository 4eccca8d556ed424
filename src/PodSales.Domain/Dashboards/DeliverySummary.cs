using PodSales.Domain.InsertionOrders;

namespace PodSales.Domain.Dashboards;

/// <summary>How several lines run together: ratios of sums, never means of ratios.</summary>
/// <param name="Lines">How many lines.</param>
/// <param name="Booked">Impressions sold.</param>
/// <param name="Delivered">Impressions delivered.</param>
/// <param name="Expected">Impressions that should have been delivered by now.</param>
/// <param name="DeliveredOfBegun">Impressions delivered by lines whose first day is over.</param>
public sealed record DeliverySummary(int Lines, long Booked, long Delivered, double Expected, long DeliveredOfBegun)
{
    /// <summary>
    /// Delivered against expected, 1 being on plan; null before the first day of the first flight is over.
    /// </summary>
    public double? Pace => Expected > 0 ? DeliveredOfBegun / Expected : null;

    /// <summary>Delivered against sold; null when nothing is sold.</summary>
    public double? Progress => Booked > 0 ? (double)Delivered / Booked : null;

    /// <summary>Sums lines up.</summary>
    /// <param name="lines">The pacing of each.</param>
    /// <returns>The summary.</returns>
    public static DeliverySummary Of(IEnumerable<Pacing> lines) =>
        lines.Aggregate(new DeliverySummary(0, 0, 0, 0, 0), (sum, line) => new(
            sum.Lines + 1,
            sum.Booked + line.Booked,
            sum.Delivered + line.Delivered,
            sum.Expected + line.Expected,
            sum.DeliveredOfBegun + (line.Elapsed > 0 ? line.Delivered : 0)));
}
