using PodSales.Domain.InsertionOrders;

namespace PodSales.GraphQL.InsertionOrders;

/// <summary>How the delivery of an order stands against the time gone: sums over its lines, never a mean of ratios.</summary>
/// <param name="Booked">The impressions sold.</param>
/// <param name="Delivered">The impressions delivered.</param>
/// <param name="Expected">The impressions that should have been delivered by now.</param>
/// <param name="Pace">Delivered against expected; 1 is on plan; null before the first flight.</param>
/// <param name="ProjectedShortfall">The impressions that will be missing at the ends of the flights at the present rates, from 0.</param>
public sealed record OrderPacing(long Booked, long Delivered, double Expected, double? Pace, double ProjectedShortfall)
{
    internal static OrderPacing? Of(IEnumerable<OrderLine> lines, DateOnly today)
    {
        Pacing[] paces =
        [
            .. from line in lines
               let booked = line.BookedImpressions ?? 0
               where line.Kind == LineKind.Sold && LineLifecycle.WithInventory.Contains(line.Status) && booked > 0
               select Pacing.Of(booked, line.DeliveredImpressions, new Flight(line.FlightStart, line.FlightEnd), today),
        ];
        var expected = paces.Sum(pacing => pacing.Expected);
        var delivered = paces.Sum(pacing => pacing.Delivered);
        return paces is []
            ? null
            : new(
                paces.Sum(pacing => pacing.Booked),
                delivered,
                expected,
                expected > 0 ? delivered / expected : null,
                paces.Sum(pacing => pacing.ProjectedShortfall ?? 0));
    }
}
