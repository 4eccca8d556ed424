using System.Globalization;

namespace PodSales.Domain.InsertionOrders;

/// <summary>More impressions asked for over a flight than a show is expected to have left.</summary>
/// <param name="Flight">The flight.</param>
/// <param name="Available">How many are left on its days; below 0 when more is promised already.</param>
/// <param name="Asked">How many are asked for on the same days.</param>
public sealed record Overbooking(Flight Flight, long Available, long Asked)
{
    /// <summary>Looks whether impressions can be promised.</summary>
    /// <param name="flight">The flight.</param>
    /// <param name="impressions">How many over all of it, from 0; spread evenly.</param>
    /// <param name="days">The days of the flight as they are without what is asked for.</param>
    /// <param name="today">The day that counts as today, in the tenant's zone: what is over cannot be sold, and is not looked at.</param>
    /// <param name="sellableShare">The part of the supply that may be promised, from 0; 1 is all that is expected.</param>
    /// <returns>Null when they can.</returns>
    /// <remarks>
    /// Days count together, since delivery within a flight is levelled. Days whose supply is not known are left out on both sides:
    /// nothing known is not the same as nothing there.
    /// </remarks>
    public static Overbooking? Find(Flight flight, long impressions, IEnumerable<ImpressionDay> days, DateOnly today, decimal sellableShare)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(impressions);
        ArgumentOutOfRangeException.ThrowIfNegative(sellableShare);
        var known = days.Where(day => day.Day >= today && day.Supply is not null).ToList();
        var available = known.Sum(day => (long)Math.Floor(day.Supply!.Value * sellableShare) - day.Booked - day.Held);
        var asked = known.Sum(day => flight.ShareOn(day.Day, impressions));
        return asked > available && asked > 0 ? new(flight, available, asked) : null;
    }

    /// <summary>What it says to people.</summary>
    /// <param name="podcast">The show's title.</param>
    /// <returns>The show, the dates, and the two numbers.</returns>
    public string Describe(string podcast) => string.Create(
        CultureInfo.InvariantCulture,
        $"\"{podcast}\" has {Available} impressions left from {Flight.First:yyyy-MM-dd} to {Flight.Last:yyyy-MM-dd}, found {Asked} asked for");
}
