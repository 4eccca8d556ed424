namespace PodSales.Domain.InsertionOrders;

/// <summary>What a line failed to deliver, and what of it is still owed.</summary>
/// <param name="Impressions">Impressions sold and not delivered, from 0.</param>
/// <param name="Owed">
/// Impressions still to be made good, from 0: <c>booked · (1 − tolerance) − delivered − made good already</c>.
/// </param>
/// <param name="Value">What the owed impressions were sold for.</param>
public sealed record Shortfall(long Impressions, long Owed, Money Value)
{
    /// <summary>Computes the shortfall of a line whose flight is over.</summary>
    /// <param name="line">A line that sells a number of impressions.</param>
    /// <param name="madeGood">Impressions of live makegoods for it, from 0.</param>
    /// <param name="tolerance">
    /// The part of the booked impressions that may be missing without a debt, from 0 to 1; 0 to 0.1 by contract.
    /// </param>
    /// <returns>The shortfall; nothing for a line that sells no number of impressions.</returns>
    public static Shortfall Of(LineItem line, long madeGood, decimal tolerance = 0)
    {
        ArgumentNullException.ThrowIfNull(line);
        return line.BookedImpressions is { } booked
            ? Of(booked, line.DeliveredImpressions, line.Gross, madeGood, tolerance)
            : new(0, 0, Money.Zero(line.Rate.Currency));
    }

    /// <summary>Computes a shortfall.</summary>
    /// <param name="booked">Impressions sold, above 0.</param>
    /// <param name="delivered">Impressions delivered, from 0.</param>
    /// <param name="gross">What the booked impressions were sold for.</param>
    /// <param name="madeGood">Impressions of live makegoods, from 0.</param>
    /// <param name="tolerance">The part of the booked impressions that may be missing without a debt, from 0 to 1.</param>
    /// <returns>The shortfall.</returns>
    public static Shortfall Of(long booked, long delivered, Money gross, long madeGood, decimal tolerance = 0)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(booked);
        ArgumentOutOfRangeException.ThrowIfNegative(delivered);
        ArgumentOutOfRangeException.ThrowIfNegative(madeGood);
        ArgumentOutOfRangeException.ThrowIfNegative(tolerance);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(tolerance, 1m);
        var due = (long)decimal.Ceiling(booked * (1 - tolerance));
        var owed = Math.Max(0, due - delivered - madeGood);
        return new(Math.Max(0, booked - delivered), owed, gross.Times((decimal)owed / booked));
    }
}
