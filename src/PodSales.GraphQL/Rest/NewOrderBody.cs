namespace PodSales.GraphQL.Rest;

/// <summary>An order to book, as the seed's clients send it.</summary>
public sealed record NewOrderBody
{
    /// <summary>The won deal.</summary>
    public string? CampaignId { get; init; }

    /// <summary>The kind of ad; optional.</summary>
    public string? AdUnitId { get; init; }

    /// <summary>The episode; optional.</summary>
    public string? EpisodeId { get; init; }

    /// <summary>The first day, as a date or a time of ISO 8601, of which the date counts as it is written.</summary>
    public string? FlightStart { get; init; }

    /// <summary>The last day, included.</summary>
    public string? FlightEnd { get; init; }

    /// <summary>The impressions; without them one spot is booked for a flat fee of nothing.</summary>
    public long? BookedImpressions { get; init; }

    /// <summary>The price of a thousand impressions, in minor units of the deal's currency; 0 when left out.</summary>
    public long? BookedCpmCents { get; init; }

    /// <summary>The promo code; made when it is left out or empty.</summary>
    public string? PromoCode { get; init; }

    /// <summary>The vanity URL; made when it is left out or empty.</summary>
    public string? VanityUrl { get; init; }
}
