using PodSales.Domain.Catalog;

namespace PodSales.Domain.InsertionOrders;

/// <summary>What a line says: what is sold, where, when and for how much.</summary>
public sealed record LineTerms
{
    /// <summary>The show it runs in.</summary>
    public required Guid PodcastId { get; init; }

    /// <summary>The episode it runs in; null when it may run in any, or the episode is not chosen yet.</summary>
    public Guid? EpisodeId { get; init; }

    /// <summary>The product of the rate card; null for a line outside of it.</summary>
    public Guid? AdUnitId { get; init; }

    /// <summary>Where in the episode it stands.</summary>
    public Placement Placement { get; init; } = Placement.MidRoll;

    /// <summary>How it is counted.</summary>
    public DeliveryKind Delivery { get; init; } = DeliveryKind.Impressions;

    /// <summary>The days it runs.</summary>
    public required Flight Flight { get; init; }

    /// <summary>
    /// How many impressions are sold, above 0; for spots the guaranteed downloads, or null when none are.
    /// </summary>
    public long? BookedImpressions { get; init; }

    /// <summary>How many spots are sold, above 0; null for a line counted by impressions.</summary>
    public int? Spots { get; init; }

    /// <summary>What the rate is the price of.</summary>
    public RateKind RateKind { get; init; } = RateKind.Cpm;

    /// <summary>The gross rate, from zero, in the order's currency.</summary>
    public required Money Rate { get; init; }

    /// <summary>The code listeners use, as written in the order; null when there is none.</summary>
    public string? PromoCode { get; init; }

    /// <summary>The address listeners go to; null when there is none.</summary>
    public string? VanityUrl { get; init; }

    /// <summary>The price before commission: <c>impressions · rate / 1000</c>, or the flat fee.</summary>
    public Money Gross => RateKind switch
    {
        RateKind.Cpm => ImpressionPrice.Gross(BookedImpressions ?? 0, Rate),
        RateKind.FlatFee => Rate,
    };

    /// <summary>What is wrong with the terms.</summary>
    /// <param name="currency">The order's currency.</param>
    /// <returns>One problem for each fault; empty when they can be used.</returns>
    public IEnumerable<Problem> Problems(string currency)
    {
        if (PodcastId == Guid.Empty)
        {
            yield return Problem.Required("podcastId");
        }

        foreach (var problem in QuantityProblems())
        {
            yield return problem;
        }

        if (Rate.Currency != currency)
        {
            yield return new(
                "CURRENCY_MISMATCH",
                $"Expected a rate in {currency}, the order's currency, found {Rate}.",
                "rate");
        }

        if (Rate.MinorUnits < 0)
        {
            yield return new("RATE_NEGATIVE", $"Expected a rate from zero, found {Rate}.", "rate");
        }

        if (PromoCode is not null && !InsertionOrders.PromoCode.TryParse(PromoCode, out _))
        {
            yield return new(
                "PROMO_CODE_INVALID",
                $"Expected a promo code of 3 to 24 letters and digits, found \"{PromoCode}\".",
                "promoCode");
        }

        foreach (var problem in VanityUrl is null ? [] : WebAddress.Problems("vanityUrl", VanityUrl))
        {
            yield return problem;
        }
    }

    private IEnumerable<Problem> QuantityProblems()
    {
        if (BookedImpressions is <= 0)
        {
            yield return new(
                "IMPRESSIONS_NOT_POSITIVE",
                FormattableString.Invariant($"Expected booked impressions above 0, found {BookedImpressions}."),
                "bookedImpressions");
        }

        if (Spots is <= 0)
        {
            yield return new(
                "SPOTS_NOT_POSITIVE",
                FormattableString.Invariant($"Expected spots above 0, found {Spots}."),
                "spots");
        }

        if (BookedImpressions is null && (Delivery == DeliveryKind.Impressions || RateKind == RateKind.Cpm))
        {
            yield return Problem.Required("bookedImpressions");
        }

        if (Spots is null && Delivery == DeliveryKind.Spots)
        {
            yield return Problem.Required("spots");
        }
    }
}
