using System.Diagnostics;
using PodSales.Domain;
using PodSales.Domain.Metrics;
using PodSales.GraphQL.Errors;
using PodSales.GraphQL.Features;

namespace PodSales.GraphQL.Metrics.GoogleSheets;

/// <summary>Brings in metrics from Google Sheets.</summary>
public sealed class GoogleSheetService
{
    private const string SheetSource = "google_sheets";

    private readonly ImportRunner _runner;
    private readonly SheetsClient _sheets;
    private readonly SheetsAccount _account;
    private readonly FeatureGate _features;

    internal GoogleSheetService(ImportRunner runner, SheetsClient sheets, SheetsAccount account, FeatureGate features) =>
        (_runner, _sheets, _account, _features) = (runner, sheets, account, features);

    /// <summary>Brings in the rows of a sheet.</summary>
    /// <param name="address">Where they are.</param>
    /// <param name="mode">What bad rows mean for the good ones.</param>
    /// <param name="profile">The name of what the rows are like; null to tell it by their header.</param>
    /// <param name="cancellationToken">Stops it; then nothing is stored and the record says so.</param>
    /// <returns>The record of the import: a sheet that cannot be read is a failed import, not an exception.</returns>
    /// <exception cref="RefusalException">The feature is off, no service account is configured, or the address or profile is none.</exception>
    public async Task<MetricsImport> ImportAsync(
        SheetAddress address, ImportMode mode, string? profile, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(address);
        await _features.RequireAsync(Feature.EtlCsvUpload);
        InvalidInputException.ThrowIfAny(address.Problems());
        if (!_account.IsConfigured)
        {
            throw new InvalidInputException(new Problem(
                "SHEETS_NOT_CONFIGURED",
                $"No Google service account is configured; set {GoogleSheetsOptions.SeedVariable} to the path of its key file."));
        }

        var found = ProfileNames.Find(profile);
        return await _runner.CarryOutAsync(
            new ImportRequest { Source = SheetSource, FileName = address.FileName, Mode = mode },
            token => OpenAsync(address, found, token),
            cancellationToken);
    }

    private async Task<MetricsCsvOpening> OpenAsync(SheetAddress address, MetricsProfile? profile, CancellationToken cancellationToken) =>
        await _sheets.ReadAsync(address, cancellationToken) switch
        {
            SheetReading.Refused(var problem) => new MetricsCsvOpening.Refused(problem),
            SheetReading.Read(var rows) => await MetricsCsv.OpenAsync(SheetCsv.Write(rows), profile, new CsvLimits(), cancellationToken),
            var unknown => throw new UnreachableException($"{unknown.GetType()} is no way to read a sheet."),
        };
}
