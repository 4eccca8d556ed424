using System.Globalization;
using PodSales.Domain;
using PodSales.Domain.Catalog;
using PodSales.Domain.Deals;

namespace PodSales.GraphQL.Demo;

/// <summary>The deals of the demo network: some in every stage, with the history that led there.</summary>
internal static class DemoDeals
{
    private const int DealCount = 72;
    private const string Seller = "sam.seller@demo";

    private static readonly LossReason[] LossReasons = [LossReason.Price, LossReason.Timing, LossReason.NoResponse, LossReason.AudienceTooSmall];

    // How often each stage ends a deal's history, most at the two ends as in a real pipeline.
    private static readonly DealStage[] Ends =
    [
        DealStage.Lead, DealStage.Qualified, DealStage.Won, DealStage.Proposal, DealStage.Lost, DealStage.Negotiation,
        DealStage.Won, DealStage.Lead, DealStage.Won,
    ];

    /// <summary>Makes the deals.</summary>
    /// <param name="network">The network.</param>
    /// <param name="catalog">Its catalogue.</param>
    /// <param name="now">The moment up to which the histories run.</param>
    public static IReadOnlyList<Deal> Make(DemoNetwork network, DemoCatalog catalog, DateTimeOffset now) =>
        [.. Enumerable.Range(0, Math.Min(DealCount, catalog.Podcasts.Count * catalog.Advertisers.Count))
            .Select(number => DealOf(network, catalog, number, now))];

    private static Deal DealOf(DemoNetwork network, DemoCatalog catalog, int number, DateTimeOffset now)
    {
        var advertiser = catalog.Advertisers[number * 7 % catalog.Advertisers.Count];
        var podcast = catalog.Podcasts[((number * 11) + (number / catalog.Podcasts.Count)) % catalog.Podcasts.Count];
        var openedAt = now.AddDays(-(8 + (number * 13 % 100)));
        var deal = Deal.Open(network.Id, DemoId.Of(network, "deal", number), DetailsOf(advertiser, podcast, number, now), new Stamp(openedAt, Seller));
        Lead(deal, Ends[number % Ends.Length], number, openedAt);
        return deal;
    }

    private static DealDetails DetailsOf(Advertiser advertiser, Podcast podcast, int number, DateTimeOffset now) => new()
    {
        AdvertiserId = advertiser.Id,
        PodcastId = podcast.Id,
        Name = string.Create(CultureInfo.InvariantCulture, $"{advertiser.Name} on {podcast.Title}"),
        Amount = new Money(250_000 + (number * 173_000 % 4_750_000), "USD"),
        ExpectedClose = DateOnly.FromDateTime(now.UtcDateTime).AddDays((number * 5 % 60) - 10),
        Owner = Seller,
    };

    private static void Lead(Deal deal, DealStage end, int number, DateTimeOffset openedAt)
    {
        DealStage[] way = end switch
        {
            DealStage.Lead => [],
            DealStage.Qualified => [DealStage.Qualified],
            DealStage.Proposal => [DealStage.Qualified, DealStage.Proposal],
            DealStage.Negotiation => [DealStage.Qualified, DealStage.Proposal, DealStage.Negotiation],
            DealStage.Won => [DealStage.Qualified, DealStage.Proposal, DealStage.Negotiation, DealStage.Won],
            DealStage.Lost => [DealStage.Qualified, DealStage.Lost],
        };
        for (var step = 0; step < way.Length; step++)
        {
            var reason = way[step] == DealStage.Lost ? LossReasons[number % LossReasons.Length] : (LossReason?)null;
            var moved = deal.MoveTo(way[step], new Stamp(openedAt.AddDays((step + 1) * 1.5), Seller), note: null, reason);
            InvalidOperationIf(moved.Problem);
        }
    }

    private static void InvalidOperationIf(Problem? problem)
    {
        if (problem is not null)
        {
            throw new InvalidOperationException($"The demo data breaks a rule of the domain: {problem.Message}");
        }
    }
}
