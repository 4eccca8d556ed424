using System.Globalization;
using PodSales.Data.InsertionOrders;
using PodSales.Domain.InsertionOrders;

namespace PodSales.GraphQL.Demo;

/// <summary>Visits by way of the vanity URLs of the demo network: a few a day for the first line of each order that runs.</summary>
internal static class DemoClicks
{
    private const int Days = 7;

    private static readonly ReferrerKind[] Referrers = [ReferrerKind.Direct, ReferrerKind.Direct, ReferrerKind.Podcast, ReferrerKind.Search, ReferrerKind.Site];

    /// <summary>Makes the visits.</summary>
    /// <param name="network">The network.</param>
    /// <param name="orders">Its orders.</param>
    /// <param name="today">The day after the last visit.</param>
    public static IReadOnlyList<LinkClickRow> Make(DemoNetwork network, IReadOnlyList<InsertionOrder> orders, DateOnly today) =>
    [
        .. from entry in orders.Where(order => order.Status == OrderStatus.Active).Select((order, place) => (Line: order.Lines[0], Place: place))
           from daysAgo in Enumerable.Range(1, Days)
           let day = today.AddDays(-daysAgo)
           where entry.Line.Flight.Contains(day)
           from visit in Enumerable.Range(0, 1 + ((entry.Place + daysAgo) % 3))
           let number = (entry.Place * 100) + (daysAgo * 10) + visit
           select LinkClickRow.Of(
               network.Id,
               DemoId.Of(network, "click", number),
               entry.Line.Id,
               day,
               Referrers[number % Referrers.Length],
               string.Create(CultureInfo.InvariantCulture, $"demo-visitor-{number}")),
    ];
}
