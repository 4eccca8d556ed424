using System.Security.Cryptography;
using PodSales.Domain;
using PodSales.Domain.InsertionOrders;

namespace PodSales.Quickstart;

/// <summary>An order with a promo code and a vanity URL, booked and half delivered.</summary>
internal static class OrderExample
{
    public static async Task RunAsync()
    {
        var generator = new PromoCodeGenerator(new CodesInMemory(), RandomNumberGenerator.GetInt32);
        var code = await generator.NextAsync(Sample.PodcastId, "The Night Trains Podcast", CancellationToken.None);
        var lineId = Guid.CreateVersion7();
        var order = InsertionOrder.Draft(Sample.TenantId, Guid.CreateVersion7(), Details, [(lineId, Line(code))], Sample.Stamp);

        order.Apply(new LineCommand(LineAction.Book, Sample.Today), Sample.Stamp);
        order.Apply(new LineCommand(LineAction.Start, Sample.Today), Sample.Stamp);
        order.RecordDelivery(lineId, 20_000, Sample.Today.AddDays(14), Sample.Stamp);

        var totals = order.Totals();
        var pacing = order.Lines[0].PacingOn(Sample.Today.AddDays(15));
        Console.WriteLine();
        Console.WriteLine($"Order {order.Number}: {order.Status}, {order.FlightStart:yyyy-MM-dd} to {order.FlightEnd:yyyy-MM-dd}");
        Console.WriteLine($"  gross {totals.Gross}, commission {totals.Commission}, net {totals.Net}");
        Console.WriteLine($"  listeners say {order.Lines[0].PromoCode} or go to {order.Lines[0].VanityUrl}");
        Console.WriteLine($"  after 15 days {pacing?.Progress:P0} delivered, pace {pacing?.Pace:F2}: {pacing?.Band}");
    }

    private static OrderDetails Details => new()
    {
        Number = "IO-2026-001",
        AdvertiserId = Sample.AdvertiserId,
        Currency = "USD",
        Commission = 0.15m,
    };

    private static LineTerms Line(PromoCode code) => new()
    {
        PodcastId = Sample.PodcastId,
        Flight = new Flight(Sample.Today, Sample.Today.AddDays(29)),
        BookedImpressions = 50_000,
        Rate = Money.Of(30m, "USD"),
        PromoCode = code.Text,
        VanityUrl = VanityUrl.Build(new Uri("https://brand.example"), code.Text).AbsoluteUri,
    };

    /// <summary>Where an application keeps the codes it has given out; a real one asks its database.</summary>
    private sealed class CodesInMemory : IPromoCodeRegistry
    {
        private readonly HashSet<PromoCode> _taken = [];

        public Task<bool> TryTakeAsync(PromoCode code, Guid podcastId, CancellationToken cancellationToken) =>
            Task.FromResult(_taken.Add(code));
    }
}
