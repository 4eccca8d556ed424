using PodSales.Domain.Metrics;

namespace PodSales.Data.Metrics;

/// <summary>What one source counted for one episode on one day, as it is stored. Only <see cref="MetricsStore"/> writes it.</summary>
public sealed class DailyMetricRow
{
    private DailyMetricRow()
    {
    }

    /// <summary>Whose figures.</summary>
    public Guid TenantId { get; private init; }

    /// <inheritdoc cref="DailyMetric.Day"/>
    public DateOnly Day { get; private init; }

    /// <inheritdoc cref="DailyMetric.EpisodeId"/>
    public Guid EpisodeId { get; private init; }

    /// <inheritdoc cref="DailyMetric.Source"/>
    public string Source { get; private init; } = "";

    /// <summary>The episode's podcast.</summary>
    public Guid PodcastId { get; private init; }

    /// <inheritdoc cref="DailyMetric.Downloads"/>
    public long? Downloads { get; private init; }

    /// <inheritdoc cref="DailyMetric.Listeners"/>
    public long? Listeners { get; private init; }

    /// <inheritdoc cref="DailyMetric.CompletionRate"/>
    public double? CompletionRate { get; private init; }

    /// <inheritdoc cref="DailyMetric.Ctr"/>
    public double? Ctr { get; private init; }

    /// <inheritdoc cref="DailyMetric.Conversions"/>
    public long? Conversions { get; private init; }

    /// <inheritdoc cref="DailyMetric.RevenueMinorUnits"/>
    public long? RevenueMinorUnits { get; private init; }

    /// <summary>The import that last changed a figure.</summary>
    public Guid ImportId { get; private init; }
}
