using PodSales.Domain.Catalog;
using PodSales.Domain.InsertionOrders;
using PodSales.GraphQL.Catalog;
using PodSales.GraphQL.InsertionOrders.Inventory;

namespace PodSales.GraphQL.InsertionOrders;

/// <summary>A line to book.</summary>
public sealed class OrderLineInput
{
    /// <summary>The show; that of the hold, the deal or the episode when left out.</summary>
    [ID<PodcastType>]
    public Guid? PodcastId { get; init; }

    /// <summary>The episode; left out while none is assigned.</summary>
    [ID<EpisodeType>]
    public Guid? EpisodeId { get; init; }

    /// <summary>The kind of ad, which then gives the placement.</summary>
    [ID<AdUnitType>]
    public Guid? AdUnitId { get; init; }

    /// <summary>The hold that becomes this line; it gives the show, the episode, the placement and the quantity that are left out.</summary>
    [ID<InventoryHoldType>]
    public Guid? HoldId { get; init; }

    /// <summary>Where in the episode; MID_ROLL when neither this nor an ad unit is given.</summary>
    public Placement? Placement { get; init; }

    /// <summary>The first day of the flight.</summary>
    public required DateOnly FlightStart { get; init; }

    /// <summary>The last day of the flight, included.</summary>
    public required DateOnly FlightEnd { get; init; }

    /// <summary>The impressions; needed unless spots are booked for a flat fee.</summary>
    public long? BookedImpressions { get; init; }

    /// <summary>The number of spots, where spots are sold.</summary>
    public int? Spots { get; init; }

    /// <summary>What the rate is for: a thousand impressions unless told otherwise.</summary>
    public RateKind? RateKind { get; init; }

    /// <summary>The rate.</summary>
    public required MoneyInput Rate { get; init; }

    /// <summary>The promo code; made from the show's name when left out.</summary>
    public string? PromoCode { get; init; }

    /// <summary>The vanity URL; made from the promo code when left out.</summary>
    public string? VanityUrl { get; init; }
}
