using PodSales.Domain.Metrics;

namespace PodSales.Domain.Dashboards;

/// <summary>Judges imports by the latest of them.</summary>
public static class ImportHealthRule
{
    private const int Looked = 5;

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
}
