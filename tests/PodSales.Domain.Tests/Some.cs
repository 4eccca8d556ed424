using PodSales.Domain.Catalog;
using PodSales.Domain.Deals;
using PodSales.Domain.InsertionOrders;

namespace PodSales.Domain.Tests;

/// <summary>Things that a test needs and does not care about.</summary>
internal static class Some
{
    public static readonly DateTimeOffset Now = new(2026, 3, 1, 9, 0, 0, TimeSpan.Zero);

    public static readonly DateOnly Today = new(2026, 3, 1);

    public static readonly Guid TenantId = Id(1);

    public static Stamp Stamp => new(Now, "anna");

    public static Stamp Later(int days) => new(Now.AddDays(days), "ben");

    public static Guid Id(int number) => new(number, 0, 0x7000, 0x80, 0, 0, 0, 0, 0, 0, 0);

    public static Money Dollars(long cents) => new(cents, "USD");

    public static DealDetails DealDetails => new()
    {
        AdvertiserId = Id(20),
        PodcastId = Id(30),
        Name = "Spring",
        Amount = Dollars(500_000),
    };

    public static Deal Deal() => Domain.Deals.Deal.Open(TenantId, Id(10), DealDetails, Stamp);

    /// <summary>A deal brought to a stage by allowed moves.</summary>
    public static Deal DealIn(DealStage stage)
    {
        var deal = Deal();
        if (stage == DealStage.Won)
        {
            deal.MoveTo(DealStage.Negotiation, Stamp);
        }

        if (stage != DealStage.Lead)
        {
            deal.MoveTo(stage, Stamp, "note", LossReason.Price);
        }

        deal.DequeueEvents();
        return deal;
    }

    public static OrderDetails OrderDetails => new()
    {
        Number = "IO-1",
        AdvertiserId = Id(20),
        DealId = Id(10),
        Currency = "USD",
        Commission = 0.15m,
    };

    public static LineTerms LineTerms => new()
    {
        PodcastId = Id(30),
        EpisodeId = Id(40),
        Flight = new(Today, Today.AddDays(29)),
        BookedImpressions = 50_000,
        Rate = Dollars(3000),
    };

    public static InsertionOrder Order(params LineTerms[] lines) => InsertionOrder.Draft(
        TenantId,
        Id(50),
        OrderDetails,
        [.. (lines is [] ? [LineTerms] : lines).Select((terms, index) => (Id(60 + index), terms))],
        Stamp);

    public static PodcastDetails PodcastDetails => new() { Title = "Night Trains", FeedUrl = "https://example.com/feed.xml" };

    public static Podcast Podcast(PodcastDetails? details = null) =>
        Domain.Catalog.Podcast.Create(TenantId, Id(30), details ?? PodcastDetails, Stamp);
}
