using PodSales.Domain.Catalog;
using PodSales.Domain.InsertionOrders;
using PodSales.GraphQL.Catalog;

namespace PodSales.GraphQL.InsertionOrders.Changes;

/// <summary>What is to be different in a line. What is left out stays; what is given as null is removed.</summary>
public sealed class LineRevisionInput
{
    /// <summary>The line.</summary>
    [ID("OrderLine")]
    public required Guid LineId { get; init; }

    /// <summary>The episode; null for none.</summary>
    [ID<EpisodeType>]
    public Optional<Guid?> EpisodeId { get; init; }

    /// <summary>Where in the episode.</summary>
    public Placement? Placement { get; init; }

    /// <summary>The first day of the flight.</summary>
    public DateOnly? FlightStart { get; init; }

    /// <summary>The last day of the flight, included.</summary>
    public DateOnly? FlightEnd { get; init; }

    /// <summary>The impressions; null for spots without a guarantee.</summary>
    public Optional<long?> BookedImpressions { get; init; }

    /// <summary>The number of spots; null where impressions are sold.</summary>
    public Optional<int?> Spots { get; init; }

    /// <summary>What the rate is for.</summary>
    public RateKind? RateKind { get; init; }

    /// <summary>The rate.</summary>
    public MoneyInput? Rate { get; init; }

    /// <summary>The promo code; null for none.</summary>
    public Optional<string?> PromoCode { get; init; }

    /// <summary>The vanity URL; null for none.</summary>
    public Optional<string?> VanityUrl { get; init; }

    internal LineTerms ApplyTo(LineTerms terms)
    {
        var impressions = BookedImpressions.HasValue ? BookedImpressions.Value : terms.BookedImpressions;
        return terms with
        {
            EpisodeId = EpisodeId.HasValue ? EpisodeId.Value : terms.EpisodeId,
            Placement = Placement ?? terms.Placement,
            Flight = InsertionOrderService.FlightOf(FlightStart ?? terms.Flight.First, FlightEnd ?? terms.Flight.Last),
            BookedImpressions = impressions,
            Delivery = impressions is null ? DeliveryKind.Spots : DeliveryKind.Impressions,
            Spots = Spots.HasValue ? Spots.Value : terms.Spots,
            RateKind = RateKind ?? terms.RateKind,
            Rate = Rate?.ToMoney("rate") ?? terms.Rate,
            PromoCode = PromoCode.HasValue ? PromoCode.Value : terms.PromoCode,
            VanityUrl = VanityUrl.HasValue ? VanityUrl.Value : terms.VanityUrl,
        };
    }
}
