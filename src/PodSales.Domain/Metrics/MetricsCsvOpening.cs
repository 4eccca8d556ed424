namespace PodSales.Domain.Metrics;

/// <summary>What came of opening a metrics file.</summary>
public abstract record MetricsCsvOpening
{
    private MetricsCsvOpening()
    {
    }

    /// <summary>The header is understood.</summary>
    /// <param name="File">The file, ready to be read.</param>
    public sealed record Opened(MetricsCsv File) : MetricsCsvOpening;

    /// <summary>The header is no use, so no row was read.</summary>
    /// <param name="Problem">Why.</param>
    public sealed record Refused(Problem Problem) : MetricsCsvOpening;
}
