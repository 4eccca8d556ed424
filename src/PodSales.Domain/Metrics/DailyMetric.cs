namespace PodSales.Domain.Metrics;

/// <summary>What one source counted for one episode on one day.</summary>
/// <remarks>Tenant, day, episode and source are the key: a later import replaces what an earlier one said.</remarks>
public sealed record DailyMetric
{
    /// <summary>The calendar day, as the source reckons it; UTC for most.</summary>
    public required DateOnly Day { get; init; }

    /// <summary>The episode.</summary>
    public required Guid EpisodeId { get; init; }

    /// <summary>Who counted, in the one spelling of <see cref="MetricSource"/>.</summary>
    public required string Source { get; init; }

    /// <summary>Downloads, from 0; null when the source does not say.</summary>
    public long? Downloads { get; init; }

    /// <summary>Distinct listeners of the day, from 0. Not to be summed over days, episodes or sources.</summary>
    public long? Listeners { get; init; }

    /// <summary>
    /// The mean part of the episode that was heard, from 0; above 1 where listeners heard parts again.
    /// </summary>
    public decimal? CompletionRate { get; init; }

    /// <summary>Clicks for each impression, from 0 to 1.</summary>
    public decimal? Ctr { get; init; }

    /// <summary>Orders or sign-ups, from 0.</summary>
    public long? Conversions { get; init; }

    /// <summary>Revenue in minor units of the tenant's currency, from 0.</summary>
    public long? RevenueMinorUnits { get; init; }
}
