using PodSales.Domain.InsertionOrders;

namespace PodSales.GraphQL.Rest;

/// <summary>An order as the seed tells it, which knows orders of one line only; of more lines, it is the first.</summary>
/// <param name="IoId">The order.</param>
/// <param name="CampaignId">The deal it came from.</param>
/// <param name="AdUnitId">The kind of ad.</param>
/// <param name="EpisodeId">The episode; null while none is assigned.</param>
/// <param name="FlightStart">The first day of the order.</param>
/// <param name="FlightEnd">The last day of the order, included.</param>
/// <param name="BookedImpressions">The impressions.</param>
/// <param name="BookedCpmCents">The price of a thousand impressions, in minor units of the deal's currency; null for a flat fee.</param>
/// <param name="PromoCode">The promo code.</param>
/// <param name="VanityUrl">The vanity URL.</param>
/// <param name="Status"><c>scheduled</c>, <c>active</c>, <c>completed</c> or <c>cancelled</c>; <c>draft</c> only when made by GraphQL.</param>
public sealed record OrderBody(
    Guid IoId,
    Guid? CampaignId,
    Guid? AdUnitId,
    Guid? EpisodeId,
    DateOnly FlightStart,
    DateOnly FlightEnd,
    long? BookedImpressions,
    long? BookedCpmCents,
    string? PromoCode,
    string? VanityUrl,
    OrderStatus Status)
{
    internal static OrderBody Of(InsertionOrder order)
    {
        var line = order.Lines.OrderBy(line => line.Id).First();
        return new(
            order.Id,
            order.DealId,
            line.AdUnitId,
            line.EpisodeId,
            order.FlightStart,
            order.FlightEnd,
            line.BookedImpressions,
            line.RateKind == RateKind.Cpm ? line.Rate.MinorUnits : null,
            line.PromoCode,
            line.VanityUrl,
            order.Status);
    }
}
