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

    /// <summary>The trade's word for <see cref="Pace"/>.</summary>
    public PacingBand Band => Pacing.BandOf(Pace);

    /// <summary>Sums lines up.</summary>
    /// <param name="lines">The pacing of each.</param>
    /// <returns>The summary.</returns>
    public static DeliverySummary Of(IEnumerable<Pacing> lines) => Of(lines.Select(line => (1, line)));

    /// <summary>Sums up lines that are added up by flight already.</summary>
    /// <param name="flights">For each flight how many lines, and the pacing of what they sold and delivered together.</param>
    /// <returns>The same as for the single lines: what is due is a part of what is sold, and the same part for all of a flight.</returns>
    public static DeliverySummary Of(IEnumerable<(int Lines, Pacing Together)> flights) =>
        flights.Aggregate(new DeliverySummary(0, 0, 0, 0, 0), (sum, flight) => new(
            sum.Lines + flight.Lines,
            sum.Booked + flight.Together.Booked,
            sum.Delivered + flight.Together.Delivered,
            sum.Expected + flight.Together.Expected,
            sum.DeliveredOfBegun + (flight.Together.Elapsed > 0 ? flight.Together.Delivered : 0)));
}
