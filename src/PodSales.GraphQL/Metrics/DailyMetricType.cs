using System.Linq.Expressions;
using PodSales.Data.Metrics;
using PodSales.Domain.Metrics;
using PodSales.GraphQL.Catalog;

namespace PodSales.GraphQL.Metrics;

/// <summary>What one platform counted for one episode on one day.</summary>
[GraphQLName("DailyMetric")]
public sealed class DailyMetricType
{
    /// <summary>Reads a day as the schema tells it.</summary>
    [GraphQLIgnore]
    public static Expression<Func<DailyMetricRow, DailyMetricType>> Projection { get; } = row => new DailyMetricType
    {
        Day = row.Day,
        EpisodeId = row.EpisodeId,
        PodcastId = row.PodcastId,
        Source = row.Source,
        Downloads = row.Downloads,
        Listeners = row.Listeners,
        CompletionRate = row.CompletionRate,
        Ctr = row.Ctr,
        Conversions = row.Conversions,
        RevenueMinorUnits = row.RevenueMinorUnits,
    };

    /// <summary>The day.</summary>
    public DateOnly Day { get; init; }

    /// <summary>The id of the episode.</summary>
    [ID<EpisodeType>]
    public Guid EpisodeId { get; init; }

    /// <summary>The id of the show.</summary>
    [ID<PodcastType>]
    public Guid PodcastId { get; init; }

    /// <summary>The platform that counted: <c>spotify</c>.</summary>
    public string Source { get; init; } = "";

    /// <summary>Downloads.</summary>
    public long? Downloads { get; init; }

    /// <summary>Distinct listeners; they do not add up over days or shows.</summary>
    public long? Listeners { get; init; }

    /// <summary>How much of the episode was heard on average; 1 is all of it, and repeated listening can exceed it.</summary>
    public double? CompletionRate { get; init; }

    /// <summary>Clicks for each listener, from 0 to 1.</summary>
    public double? Ctr { get; init; }

    /// <summary>Orders or sign-ups.</summary>
    public long? Conversions { get; init; }

    /// <summary>Revenue in the smallest unit of the network's currency.</summary>
    public long? RevenueMinorUnits { get; init; }

    internal static DailyMetricType Of(DailyMetric metric, Guid podcastId) => new()
    {
        Day = metric.Day,
        EpisodeId = metric.EpisodeId,
        PodcastId = podcastId,
        Source = metric.Source,
        Downloads = metric.Downloads,
        Listeners = metric.Listeners,
        CompletionRate = (double?)metric.CompletionRate,
        Ctr = (double?)metric.Ctr,
        Conversions = metric.Conversions,
        RevenueMinorUnits = metric.RevenueMinorUnits,
    };
}
