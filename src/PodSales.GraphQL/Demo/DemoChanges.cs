using PodSales.Domain;
using PodSales.Domain.InsertionOrders;

namespace PodSales.GraphQL.Demo;

/// <summary>The change requests of the demo network: one that waits and one that was refused.</summary>
internal static class DemoChanges
{
    private const string Seller = "sam.seller@demo";
    private const string AdOps = "alex.adops@demo";

    /// <summary>Makes the requests, for orders that are booked.</summary>
    /// <param name="network">The network.</param>
    /// <param name="orders">Its orders.</param>
    /// <param name="now">The moment up to which the histories run.</param>
    public static IReadOnlyList<ChangeRequest> Make(DemoNetwork network, IReadOnlyList<InsertionOrder> orders, DateTimeOffset now)
    {
        var today = DateOnly.FromDateTime(now.UtcDateTime);
        ChangeRequest[] requests =
        [
            .. orders.Where(order => order.Status == OrderStatus.Scheduled).Take(2).Select((order, number) =>
            {
                var line = order.Lines[0];
                var more = line.Terms with { BookedImpressions = line.BookedImpressions + 20_000 };
                return ChangeRequest.Propose(
                    DemoId.Of(network, "change", number),
                    order,
                    new OrderRevision { Lines = [new LineRevision(line.Id, line.Terms, more)] },
                    "The buyer has budget left over from the last quarter.",
                    today,
                    new Stamp(now.AddHours(-30 + number), Seller));
            }),
        ];
        if (requests is [_, var refused])
        {
            refused.Decide(ChangeRequestStatus.Refused, "The show is sold out for these weeks.", new Stamp(now.AddHours(-4), AdOps));
        }

        return requests;
    }
}
