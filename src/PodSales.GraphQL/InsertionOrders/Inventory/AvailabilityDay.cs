using PodSales.Domain.InsertionOrders;

namespace PodSales.GraphQL.InsertionOrders.Inventory;

/// <summary>A show's impressions on one day: available = supply - booked - held.</summary>
/// <param name="Day">The day.</param>
/// <param name="Supply">The downloads expected, times the slots of an episode; null when the show has no figures of the last four same weekdays.</param>
/// <param name="Booked">How many are due to lines that run in any episode, at even delivery.</param>
/// <param name="Held">How many are held.</param>
/// <param name="Available">How many are left; below 0 when more is promised than expected, null when the supply is not known.</param>
/// <param name="IsOverbooked">Whether more is promised than expected.</param>
public sealed record AvailabilityDay(DateOnly Day, long? Supply, long Booked, long Held, long? Available, bool IsOverbooked)
{
    internal static AvailabilityDay Of(ImpressionDay day) => new(day.Day, day.Supply, day.Booked, day.Held, day.Available, day.IsOverbooked);
}
