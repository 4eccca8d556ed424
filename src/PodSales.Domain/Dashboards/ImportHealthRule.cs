using PodSales.Domain.Metrics;

namespace PodSales.Domain.Dashboards;

/// <summary>Judges imports by the latest of them.</summary>
public static class ImportHealthRule
{
    private const int Looked = 5;

    /// <summary>After how long without a success imports count as failing: a day, since metrics come daily.</summary>
    public static TimeSpan LongestSilence { get; } = TimeSpan.FromHours(24);

    /// <summary>Judges the latest imports.</summary>
    /// <param name="latestFirst">
    /// Their statuses, the latest first; those that are not over, or were called off, are passed over.
    /// </param>
    /// <returns>The judgement; healthy when there is none.</returns>
    public static ImportHealth Judge(IEnumerable<ImportStatus> latestFirst)
    {
        ImportStatus[] over =
        [
            .. latestFirst
                .Where(status => status is ImportStatus.Completed or ImportStatus.CompletedWithErrors or ImportStatus.Failed)
                .Take(Looked),
        ];
        return over switch
        {
            [ImportStatus.Failed, ..] => ImportHealth.Failing,
            _ when over.All(status => status == ImportStatus.Completed) => ImportHealth.Healthy,
            _ => ImportHealth.Degraded,
        };
    }

    /// <summary>Judges the latest imports, and how long ago the last success is.</summary>
    /// <param name="latestFirst">Their statuses, the latest first.</param>
    /// <param name="lastSuccess">When the last one that went well ended; null when none ever did.</param>
    /// <param name="now">The moment that counts as now.</param>
    /// <returns>The judgement; failing also after <see cref="LongestSilence"/>. Whoever never imported anything is healthy.</returns>
    public static ImportHealth Judge(IReadOnlyCollection<ImportStatus> latestFirst, DateTimeOffset? lastSuccess, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(latestFirst);
        return latestFirst.Count > 0 && lastSuccess is { } success && now - success > LongestSilence ? ImportHealth.Failing : Judge(latestFirst);
    }
}
