namespace PodSales.Domain.InsertionOrders;

/// <summary>How delivery compares with what is due, at even delivery over the flight.</summary>
/// <param name="Booked">Impressions sold.</param>
/// <param name="Delivered">Impressions delivered so far.</param>
/// <param name="Elapsed">The part of the flight's days that is over, from 0 to 1; today is not.</param>
/// <param name="DaysLeft">Days of the flight that are not over, today included.</param>
public sealed record Pacing(long Booked, long Delivered, double Elapsed, int DaysLeft)
{
    private const double BehindBelow = 0.90;
    private const double AheadAbove = 1.10;

    /// <summary>Impressions that should have been delivered by now: <c>booked · elapsed</c>.</summary>
    public double Expected => Booked * Elapsed;

    /// <summary>Delivered against sold; above 1 when more was delivered.</summary>
    public double Progress => (double)Delivered / Booked;

    /// <summary>Delivered against expected, 1 being on plan; null before the first day is over.</summary>
    public double? Pace => Elapsed > 0 ? Delivered / Expected : null;

    /// <summary>Impressions at the end of the flight at the present rate; null before the first day is over.</summary>
    public double? Projected => Elapsed > 0 ? Delivered / Elapsed : null;

    /// <summary>
    /// Impressions a day that are still needed; 0 when all are delivered, null when no day is left to deliver them.
    /// </summary>
    public double? RequiredPerDay => Delivered >= Booked ? 0 : DaysLeft > 0 ? (double)(Booked - Delivered) / DaysLeft : null;

    /// <summary>Impressions that will be missing at the end at the present rate, from 0; null before the first day is over.</summary>
    public double? ProjectedShortfall => Projected is { } projected ? Math.Max(0, Booked - projected) : null;

    /// <summary>The trade's word for <see cref="Pace"/>: behind below 0.90, ahead above 1.10.</summary>
    public PacingBand Band => BandOf(Pace);

    /// <summary>The day on which everything is delivered at the present rate.</summary>
    /// <param name="flight">The days it runs.</param>
    /// <returns>
    /// The day, which may lie after the flight; null before the first day is over, and when nothing is delivered or it would take
    /// more than ten years.
    /// </returns>
    public DateOnly? ProjectedEnd(Flight flight)
    {
        const int TenYears = 3653;
        var over = flight.Days - DaysLeft;
        if (over == 0 || Delivered == 0)
        {
            return null;
        }

        var days = Math.Ceiling(Booked / (Delivered / (double)over));
        return days <= TenYears ? flight.First.AddDays(Math.Max(0, (int)days - 1)) : null;
    }

    /// <summary>Computes the pacing of a flight.</summary>
    /// <param name="booked">Impressions sold, above 0.</param>
    /// <param name="delivered">Impressions delivered so far, from 0.</param>
    /// <param name="flight">The days it runs.</param>
    /// <param name="today">The day that counts as today; it is not over.</param>
    /// <returns>The pacing.</returns>
    public static Pacing Of(long booked, long delivered, Flight flight, DateOnly today)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(booked);
        ArgumentOutOfRangeException.ThrowIfNegative(delivered);
        var over = flight.DaysOverBy(today);
        return new(booked, delivered, (double)over / flight.Days, flight.Days - over);
    }

    /// <summary>The trade's word for a pace.</summary>
    /// <param name="pace">Delivered against expected; null when nothing was due yet.</param>
    /// <returns>Behind below 0.90, ahead above 1.10.</returns>
    public static PacingBand BandOf(double? pace) => pace switch
    {
        null => PacingBand.NotStarted,
        < BehindBelow => PacingBand.Behind,
        > AheadAbove => PacingBand.Ahead,
        _ => PacingBand.OnPlan,
    };
}
