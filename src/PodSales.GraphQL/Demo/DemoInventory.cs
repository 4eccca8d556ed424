using PodSales.Domain;
using PodSales.Domain.Catalog;
using PodSales.Domain.InsertionOrders;

namespace PodSales.GraphQL.Demo;

/// <summary>The holds of the demo network: a full episode with a second option that waits, one for a brand, and one on impressions.</summary>
internal static class DemoInventory
{
    private const string Seller = "sam.seller@demo";

    /// <summary>Makes the holds; none where the catalogue has no planned episodes.</summary>
    /// <param name="network">The network.</param>
    /// <param name="catalog">Its catalogue.</param>
    /// <param name="now">The moment at which they are placed.</param>
    public static IReadOnlyList<InventoryHold> Make(DemoNetwork network, DemoCatalog catalog, DateTimeOffset now)
    {
        var podcast = catalog.Podcasts[0];
        Episode[] planned =
        [
            .. catalog.Episodes.Where(episode => episode.PodcastId == podcast.Id && episode.PublishedAt > now).OrderBy(episode => episode.PublishedAt).Take(2),
        ];
        if (planned is not [var next, var later])
        {
            return [];
        }

        var advertiser = catalog.Advertisers[0].Id;
        (Episode? Episode, int Slots, long? Impressions, Guid? Advertiser, int Days, string Note)[] holds =
        [
            (next, next.SlotCapacity, null, advertiser, 5, "Takeover, waiting for the signature"),
            (next, 1, null, catalog.Advertisers[^1].Id, 10, "Second option behind the takeover"),
            (later, 1, null, null, 3, "For whoever says yes first"),
            (null, 0, 60_000, advertiser, 14, "Spring flight"),
        ];
        return
        [
            .. holds.Select((hold, number) => InventoryHold.Place(
                network.Id,
                DemoId.Of(network, "hold", number),
                new HoldTerms
                {
                    PodcastId = podcast.Id,
                    EpisodeId = hold.Episode?.Id,
                    Flight = FlightFrom(hold.Episode?.PublishedAt ?? now.AddDays(7)),
                    Slots = hold.Slots,
                    Impressions = hold.Impressions,
                    AdvertiserId = hold.Advertiser,
                    Note = hold.Note,
                },
                now.AddDays(hold.Days),
                new Stamp(now.AddMinutes(number), Seller))),
        ];
    }

    private static Flight FlightFrom(DateTimeOffset moment)
    {
        var first = DateOnly.FromDateTime(moment.UtcDateTime);
        return new Flight(first, first.AddDays(29));
    }
}
