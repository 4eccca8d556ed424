using PodSales.Data.Tenancy;
using PodSales.Domain;
using PodSales.Domain.Metrics;
using PodSales.GraphQL.Errors;
using PodSales.GraphQL.Features;

namespace PodSales.GraphQL.Metrics;

/// <summary>Brings metrics files in: keeps a record of each, reads the file row by row, and stores what its mode allows.</summary>
public sealed class MetricsImportService
{
    private const string CsvSource = "csv";

    private readonly ImportRunner _runner;
    private readonly ImportRun _run;
    private readonly ITenant _tenant;
    private readonly FeatureGate _features;
    private readonly TimeProvider _clock;

    internal MetricsImportService(ImportRunner runner, ImportRun run, ITenant tenant, FeatureGate features, TimeProvider clock) =>
        (_runner, _run, _tenant, _features, _clock) = (runner, run, tenant, features, clock);

    /// <summary>Brings in a CSV file.</summary>
    /// <param name="fileName">What the file is called.</param>
    /// <param name="content">The file, read once from front to back.</param>
    /// <param name="mode">What bad rows mean for the good ones.</param>
    /// <param name="profile">The name of what the file is like; null to tell it by its header.</param>
    /// <param name="cancellationToken">Stops it; then nothing is stored and the record says so.</param>
    /// <returns>The record of the import: a file that cannot be taken is a failed import, not an exception.</returns>
    /// <exception cref="RefusalException">The feature is off, the file has no name, or there is no such profile.</exception>
    public async Task<MetricsImport> ImportAsync(
        string fileName, Stream content, ImportMode mode, string? profile, CancellationToken cancellationToken)
    {
        await _features.RequireAsync(Feature.EtlCsvUpload);
        return await CarryOutAsync(fileName, content, mode, ProfileNames.Find(profile), cancellationToken);
    }

    /// <summary>Calls an import off that is not over yet; nothing of it is stored then.</summary>
    /// <param name="importId">The import.</param>
    /// <param name="cancellationToken">Ends it before anything is written.</param>
    /// <returns>The record.</returns>
    /// <exception cref="RefusalException">The feature is off, there is no such import, or it is over.</exception>
    public async Task<MetricsImport> CancelAsync(Guid importId, CancellationToken cancellationToken)
    {
        await _features.RequireAsync(Feature.EtlCsvUpload);
        var stamp = new Stamp(_clock.GetUtcNow(), _tenant.Actor);
        var (import, problem) = await _run.ChangeAsync(importId, import => import.Cancel(stamp), cancellationToken);
        InvalidInputException.ThrowIf(problem);
        return import;
    }

    /// <summary>Brings in a file for a job of the server itself, which no feature flag holds back.</summary>
    internal Task<MetricsImport> CarryOutAsync(
        string fileName, Stream content, ImportMode mode, MetricsProfile? profile, CancellationToken cancellationToken) =>
        _runner.CarryOutAsync(
            new ImportRequest { Source = CsvSource, FileName = fileName, Mode = mode },
            token => MetricsCsv.OpenAsync(content, profile, new CsvLimits(), token),
            cancellationToken);
}
