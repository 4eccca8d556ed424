using PodSales.Domain.InsertionOrders;

namespace PodSales.Domain.Dashboards;

/// <summary>What impressions of finished lines were sold for, and what they brought.</summary>
/// <param name="Lines">How many lines.</param>
/// <param name="Booked">Impressions sold.</param>
/// <param name="Delivered">Impressions delivered.</param>
/// <param name="Gross">What was sold.</param>
/// <param name="Revenue">What of it was earned: a flat fee as a whole, else what was delivered, up to what was booked.</param>
public sealed record CpmHistory(int Lines, long Booked, long Delivered, Money Gross, Money Revenue)
{
    /// <summary>The mean price of a thousand booked impressions, by volume; null when none were booked.</summary>
    public Money? BookedCpm => ImpressionPrice.Effective(Gross, Booked);

    /// <summary>What a thousand delivered impressions brought: <c>1000 · revenue / delivered</c>; null when none were delivered.</summary>
    public Money? EffectiveCpm => ImpressionPrice.Effective(Revenue, Delivered);

    /// <summary>What to expect of the next thousand: what they brought so far, or were booked at; null without any.</summary>
    public Money? ProjectedCpm => EffectiveCpm ?? BookedCpm;
}
