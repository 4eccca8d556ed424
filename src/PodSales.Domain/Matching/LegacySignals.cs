using PodSales.Domain.Catalog;

namespace PodSales.Domain.Matching;

/// <summary>The six signals as the seed system computed them, each from 0 to 1.</summary>
/// <param name="Geography">A constant 0.5 in the seed system.</param>
/// <param name="Demographics">A constant 0.5 in the seed system.</param>
/// <param name="Topic">A constant 0.5 in the seed system.</param>
/// <param name="HistoricalLift">See <see cref="LiftOf"/>.</param>
/// <param name="Inventory">See <see cref="InventoryOf"/>.</param>
/// <param name="BrandSafety">See <see cref="BrandSafetyOf"/>.</param>
public sealed record LegacySignals(
    decimal Geography, decimal Demographics, decimal Topic, decimal HistoricalLift, decimal Inventory, decimal BrandSafety)
{
    private const decimal NotMeasured = 0.5m;
    private const int SlotsOfAnEpisode = 3;
    private const int DaysBack = 30;

    /// <summary>The signals of a pair, from the catalogue.</summary>
    /// <param name="hasCompletedCampaign">
    /// Whether a completed campaign of the advertiser on the podcast has counts.
    /// </param>
    /// <param name="episodes">All episodes of the podcast, past and planned.</param>
    /// <param name="now">The moment that counts as now.</param>
    /// <returns>The signals.</returns>
    public static LegacySignals Of(bool hasCompletedCampaign, IReadOnlyCollection<Episode> episodes, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(episodes);
        return Of(
            hasCompletedCampaign,
            episodes.Count(episode => episode.PublishedAt > now.AddDays(-DaysBack) && episode.SlotsTaken < SlotsOfAnEpisode),
            episodes.Count == 0 ? null : (decimal)episodes.Count(episode => episode.IsExplicit) / episodes.Count);
    }

    /// <summary>The signals of a pair, from what the seed system looked at.</summary>
    /// <param name="hasCompletedCampaign">
    /// Whether a completed campaign of the advertiser on the podcast has counts.
    /// </param>
    /// <param name="openEpisodes">
    /// Episodes published since 30 days ago or planned, with fewer than three slots taken; from 0.
    /// </param>
    /// <param name="explicitShare">
    /// The explicit part of all episodes, from 0 to 1; null when there is no episode.
    /// </param>
    /// <returns>The signals.</returns>
    public static LegacySignals Of(bool hasCompletedCampaign, int openEpisodes, decimal? explicitShare) => new(
        NotMeasured, NotMeasured, NotMeasured, LiftOf(hasCompletedCampaign), InventoryOf(openEpisodes), BrandSafetyOf(explicitShare));

    /// <summary>The seed system's historical lift.</summary>
    /// <param name="hasCompletedCampaign">
    /// Whether a completed campaign of the advertiser on the podcast has counts.
    /// </param>
    /// <returns>0.7 or 0.3.</returns>
    public static decimal LiftOf(bool hasCompletedCampaign) => hasCompletedCampaign ? 0.7m : 0.3m;

    /// <summary>The seed system's inventory fit.</summary>
    /// <param name="openEpisodes">Episodes with fewer than three slots taken; from 0.</param>
    /// <returns>A tenth for each, up to 1; 0.2 for none, which is more than for one.</returns>
    public static decimal InventoryOf(int openEpisodes)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(openEpisodes);
        return openEpisodes == 0 ? 0.2m : Math.Min(1m, openEpisodes / 10m);
    }

    /// <summary>The seed system's brand safety: <c>max(0, 1 − 0.5 · share)</c>.</summary>
    /// <param name="explicitShare">
    /// The explicit part of all episodes, from 0 to 1; null when there is no episode.
    /// </param>
    /// <returns>From 0.5 to 1; 1 without episodes.</returns>
    public static decimal BrandSafetyOf(decimal? explicitShare) => Math.Max(0m, 1m - (0.5m * (explicitShare ?? 0m)));
}
