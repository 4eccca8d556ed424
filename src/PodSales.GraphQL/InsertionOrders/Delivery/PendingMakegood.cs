using Microsoft.EntityFrameworkCore;
using PodSales.Data;
using PodSales.Domain.InsertionOrders;

namespace PodSales.GraphQL.InsertionOrders.Delivery;

/// <summary>A line that is over, fell short, and is not made good in full.</summary>
[GraphQLName("OwedMakegood")]
public sealed class PendingMakegood
{
    /// <summary>The line.</summary>
    [ID("OrderLine")]
    public Guid LineId { get; init; }

    /// <summary>The order.</summary>
    [GraphQLIgnore]
    public Guid OrderId { get; init; }

    /// <summary>The show.</summary>
    [GraphQLIgnore]
    public Guid PodcastId { get; init; }

    /// <summary>The last day of its flight.</summary>
    public DateOnly FlightEnd { get; init; }

    /// <summary>The impressions sold.</summary>
    public long BookedImpressions { get; init; }

    /// <summary>The impressions delivered.</summary>
    public long DeliveredImpressions { get; init; }

    /// <summary>The impressions of makegoods that are booked for it.</summary>
    public long MadeGood { get; init; }

    /// <summary>The impressions that are still owed: booked - delivered - made good, above 0.</summary>
    public long Owed { get; init; }

    /// <summary>Reads the lines of a network that owe something.</summary>
    internal static IQueryable<PendingMakegood> Of(PodSalesDbContext database)
    {
        IReadOnlyList<LineStatus> dead = [LineStatus.Cancelled, LineStatus.Declined, LineStatus.Expired];
        return from line in database.LineItems
               where line.Kind == LineKind.Sold && line.Status == LineStatus.Finished && line.BookedImpressions != null
               let madeGood = database.LineItems
                   .Where(repair => repair.RepairsLineId == line.Id && !dead.Contains(repair.Status))
                   .Sum(repair => repair.BookedImpressions) ?? 0
               let owed = line.BookedImpressions!.Value - line.DeliveredImpressions - madeGood
               where owed > 0
               select new PendingMakegood
               {
                   LineId = line.Id,
                   OrderId = EF.Property<Guid>(line, nameof(OrderId)),
                   PodcastId = line.PodcastId,
                   FlightEnd = line.Flight.Last,
                   BookedImpressions = line.BookedImpressions!.Value,
                   DeliveredImpressions = line.DeliveredImpressions,
                   MadeGood = madeGood,
                   Owed = owed,
               };
    }
}
