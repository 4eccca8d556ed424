namespace PodSales.GraphQL.Rest;

/// <summary>The advertisers' dashboard as the seed tells it.</summary>
/// <param name="AudienceFit">The shows that fit best.</param>
/// <param name="ProjectedCpm">What a thousand impressions cost, in minor units of the network's currency.</param>
/// <param name="InventoryCalendar">Planned episodes with free slots in the next 30 days, the earliest first, at most 50.</param>
public sealed record AdvertiserDashboardBody(
    AdvertiserDashboardBody.Fit AudienceFit, AdvertiserDashboardBody.Cpm ProjectedCpm, IReadOnlyList<AdvertiserDashboardBody.OpenEpisode> InventoryCalendar)
{
    /// <summary>The shows that fit best.</summary>
    /// <param name="Matches">At most ten, the best first.</param>
    /// <param name="AvgScore">Their mean score; 0 when there are none.</param>
    /// <param name="TopScore">The best score; 0 when there are none.</param>
    public sealed record Fit(IReadOnlyList<Match> Matches, decimal AvgScore, decimal TopScore);

    /// <summary>A show that fits.</summary>
    /// <param name="PodcastId">The show.</param>
    /// <param name="PodcastTitle">Its title.</param>
    /// <param name="Score">From 0 to 100.</param>
    /// <param name="Rationale">The score in one line.</param>
    /// <param name="Signals">Each signal from 0 to 1, by the seed's names; null where it is not known.</param>
    public sealed record Match(Guid PodcastId, string PodcastTitle, decimal Score, string Rationale, IReadOnlyDictionary<string, double?> Signals);

    /// <summary>What a thousand impressions cost; each 0 when nothing is known.</summary>
    /// <param name="AvgCpmCents">As booked.</param>
    /// <param name="EffectiveCpmCents">As delivered.</param>
    /// <param name="ProjectedCpmCents">To be expected.</param>
    public sealed record Cpm(long AvgCpmCents, long EffectiveCpmCents, long ProjectedCpmCents);

    /// <summary>An episode with free slots.</summary>
    /// <param name="EpisodeId">The episode.</param>
    /// <param name="EpisodeTitle">Its title.</param>
    /// <param name="PodcastTitle">The show's title.</param>
    /// <param name="PublishDate">When it is published.</param>
    /// <param name="AvailableSlots">The slots that are free.</param>
    public sealed record OpenEpisode(Guid EpisodeId, string EpisodeTitle, string PodcastTitle, DateTimeOffset PublishDate, long AvailableSlots);
}
