using System.Globalization;
using PodSales.Domain;
using PodSales.Domain.Deals;
using PodSales.Domain.InsertionOrders;

namespace PodSales.GraphQL.Demo;

/// <summary>The insertion orders of the demo network, one for each won deal: some before, some in, some after their flight.</summary>
internal static class DemoOrders
{
    private const int FlightDays = 30;
    private const string AdOps = "alex.adops@demo";

    // The ad units of the first and the second line: a host-read mid-roll and a pre-roll.
    private static readonly int[] UnitsOfLines = [1, 0];

    // Days from the first day of the flight to today, and what share of the goal is delivered on plan.
    private static readonly (int DaysGone, decimal Pace)[] Situations =
        [(-12, 0m), (10, 1.02m), (45, 1.0m), (21, 0.78m), (40, 0.85m), (-3, 0m), (15, 1.18m), (60, 1.0m)];

    /// <summary>Makes the orders.</summary>
    /// <param name="network">The network.</param>
    /// <param name="catalog">Its catalogue.</param>
    /// <param name="deals">Its deals.</param>
    /// <param name="today">The day on which the situations are as told.</param>
    public static IReadOnlyList<InsertionOrder> Make(
        DemoNetwork network, DemoCatalog catalog, IReadOnlyList<Deal> deals, DateOnly today) =>
        [.. deals.Where(deal => deal.Stage == DealStage.Won).Select((deal, number) => OrderOf(network, catalog, deal, number, today))];

    private static InsertionOrder OrderOf(DemoNetwork network, DemoCatalog catalog, Deal deal, int number, DateOnly today)
    {
        var (daysGone, pace) = Situations[number % Situations.Length];
        var flight = new Flight(today.AddDays(-daysGone), today.AddDays(FlightDays - 1 - daysGone));
        var bookedAt = new DateTimeOffset(flight.First.AddDays(-5).ToDateTime(new TimeOnly(15, 0)), TimeSpan.Zero);
        var stamp = new Stamp(bookedAt, AdOps);
        var order = InsertionOrder.Draft(
            network.Id,
            DemoId.Of(network, "order", number),
            new OrderDetails
            {
                Number = string.Create(CultureInfo.InvariantCulture, $"IO-{flight.First.Year}-{number + 1:00000}"),
                AdvertiserId = deal.AdvertiserId,
                DealId = deal.Id,
                Currency = deal.Amount.Currency,
                Commission = number % 3 == 0 ? 0.15m : 0m,
                MeasuringSource = "hosting",
            },
            Lines(network, catalog, deal, number, flight),
            stamp);
        Book(order, flight, today, pace, stamp);
        return order;
    }

    private static IReadOnlyList<(Guid Id, LineTerms Terms)> Lines(
        DemoNetwork network, DemoCatalog catalog, Deal deal, int number, Flight flight) =>
        [.. UnitsOfLines.Select((unit, index) => (
            DemoId.Of(network, "line", (number * 10) + index),
            new LineTerms
            {
                PodcastId = deal.PodcastId,
                AdUnitId = catalog.AdUnits[unit].Id,
                Placement = catalog.AdUnits[unit].Placement,
                Flight = flight,
                BookedImpressions = index == 0 ? 60_000 + (number * 5_000) : 30_000,
                Rate = new Money(index == 0 ? 2_500 : 1_800, deal.Amount.Currency),
                PromoCode = string.Create(CultureInfo.InvariantCulture, $"{CodeOf(catalog, deal)}{number + 2}{(index == 0 ? 'M' : 'P')}"),
            }))];

    private static string CodeOf(DemoCatalog catalog, Deal deal)
    {
        var title = catalog.Podcasts.Single(podcast => podcast.Id == deal.PodcastId).Title;
        return string.Concat(title.Where(char.IsAsciiLetter).Take(6)).ToUpperInvariant();
    }

    private static void Book(InsertionOrder order, Flight flight, DateOnly today, decimal pace, Stamp stamp)
    {
        Apply(order, new LineCommand(LineAction.Book, DateOnly.FromDateTime(stamp.At.UtcDateTime)), stamp);
        if (today < flight.First)
        {
            return;
        }

        Apply(order, new LineCommand(LineAction.Start, flight.First), At(stamp, flight.First));
        var through = today > flight.Last ? flight.Last : today;
        foreach (var line in order.Lines)
        {
            var due = (line.BookedImpressions ?? 0) * (flight.DaysOverBy(through.AddDays(1)) / (decimal)flight.Days);
            Check(order.RecordDelivery(line.Id, (long)(due * pace), through, At(stamp, through)));
        }

        if (today > flight.Last)
        {
            Apply(order, new LineCommand(LineAction.Finish, flight.Last.AddDays(1)), At(stamp, flight.Last.AddDays(1)));
        }
    }

    private static Stamp At(Stamp stamp, DateOnly day) => new(new DateTimeOffset(day.ToDateTime(new TimeOnly(6, 0)), TimeSpan.Zero), stamp.By);

    private static void Apply(InsertionOrder order, LineCommand command, Stamp stamp) => Check(order.Apply(command, stamp));

    private static void Check(OrderResult result)
    {
        if (result is OrderResult.Refused refused)
        {
            throw new InvalidOperationException($"The demo data breaks a rule of the domain: {refused.Problem.Message}");
        }
    }
}
