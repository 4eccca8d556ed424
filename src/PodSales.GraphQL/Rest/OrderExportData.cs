using PodSales.Domain.InsertionOrders;

namespace PodSales.GraphQL.Rest;

/// <summary>What is in an order's PDF, as the seed lists it.</summary>
/// <param name="IoId">The order.</param>
/// <param name="CampaignName">The deal's name; null when it was booked without one.</param>
/// <param name="PodcastTitle">The show.</param>
/// <param name="EpisodeTitle">The episode; null while none is assigned.</param>
/// <param name="FlightStart">The first day.</param>
/// <param name="FlightEnd">The last day, included.</param>
/// <param name="BookedImpressions">The impressions.</param>
/// <param name="BookedCpmCents">The price of a thousand impressions in minor units; null for a flat fee.</param>
/// <param name="PromoCode">The promo code.</param>
/// <param name="VanityUrl">The vanity URL.</param>
/// <param name="Status">Where it stands.</param>
/// <param name="CampaignValue">The deal's amount in units of its currency; 0 without a deal.</param>
public sealed record OrderExportData(
    Guid IoId,
    string? CampaignName,
    string PodcastTitle,
    string? EpisodeTitle,
    DateOnly FlightStart,
    DateOnly FlightEnd,
    long? BookedImpressions,
    long? BookedCpmCents,
    string? PromoCode,
    string? VanityUrl,
    OrderStatus Status,
    decimal CampaignValue);
