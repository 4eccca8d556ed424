namespace PodSales.Domain.InsertionOrders;

/// <summary>A show's impressions on one day.</summary>
/// <param name="Day">The day.</param>
/// <param name="Supply">How many there are expected to be; null when nothing is known.</param>
/// <param name="Booked">How many are due to lines on that day, at even delivery.</param>
/// <param name="Held">How many are held.</param>
public sealed record ImpressionDay(DateOnly Day, long? Supply, long Booked, long Held)
{
    /// <summary>How many are left; below 0 when more is promised than expected, null when the supply is not known.</summary>
    public long? Available => Supply - Booked - Held;

    /// <summary>Whether more is promised than expected.</summary>
    public bool IsOverbooked => Available < 0;
}
