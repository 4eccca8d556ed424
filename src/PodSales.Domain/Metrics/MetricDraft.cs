namespace PodSales.Domain.Metrics;

/// <summary>The cells of one row as they are read; used for row after row.</summary>
internal sealed class MetricDraft(SourceNames sources, RateUnit rateUnit, string? defaultSource)
{
    public SourceNames Sources => sources;

    public decimal RateDivisor { get; } = rateUnit switch
    {
        RateUnit.Fraction => 1,
        RateUnit.Percent => 100,
    };

    public DateOnly Day { get; set; }

    public Guid EpisodeId { get; set; }

    public string? Source { get; set; }

    public long? Downloads { get; set; }

    public long? Listeners { get; set; }

    public decimal? CompletionRate { get; set; }

    public decimal? Ctr { get; set; }

    public long? Conversions { get; set; }

    public long? RevenueMinorUnits { get; set; }

    public void Clear()
    {
        (Day, EpisodeId, Source) = (default, default, defaultSource);
        (Downloads, Listeners, Conversions, RevenueMinorUnits) = (null, null, null, null);
        (CompletionRate, Ctr) = (null, null);
    }

    public DailyMetric ToMetric() => new()
    {
        Day = Day,
        EpisodeId = EpisodeId,
        Source = Source ?? "",
        Downloads = Downloads,
        Listeners = Listeners,
        CompletionRate = CompletionRate,
        Ctr = Ctr,
        Conversions = Conversions,
        RevenueMinorUnits = RevenueMinorUnits,
    };
}
