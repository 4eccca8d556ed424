using System.Collections.Immutable;
using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using PodSales.Data;
using PodSales.Domain.Metrics;
using PodSales.GraphQL.Errors;
using PodSales.GraphQL.Features;

namespace PodSales.GraphQL.Metrics;

/// <summary>Looks at the beginning of a metrics file without storing anything.</summary>
public sealed class MetricsPreviewService(PodSalesDbContext database, FeatureGate features)
{
    private const int MostRowsRead = 1000;
    private const int MostRowsShown = 20;
    private const int MostErrorsShown = 100;

    /// <summary>Looks at a file.</summary>
    /// <param name="content">The file; no more of it is read than is looked at.</param>
    /// <param name="profile">The name of what the file is like; null to tell it by its header.</param>
    /// <param name="cancellationToken">Ends it.</param>
    /// <exception cref="RefusalException">The feature is off, or there is no such profile.</exception>
    public async Task<MetricsImportPreview> PreviewAsync(Stream content, string? profile, CancellationToken cancellationToken)
    {
        await features.RequireAsync(Feature.EtlCsvUpload);
        switch (await MetricsCsv.OpenAsync(content, ProfileNames.Find(profile), new CsvLimits(), cancellationToken))
        {
            case MetricsCsvOpening.Refused(var problem):
                return new MetricsImportPreview { FailureCode = problem.Code, FailureMessage = problem.Message };

            case MetricsCsvOpening.Opened(var file):
                await using (file)
                {
                    return await PreviewAsync(file, cancellationToken);
                }

            case var unknown:
                throw new UnreachableException($"{unknown.GetType()} is no way to open a file.");
        }
    }

    private async Task<MetricsImportPreview> PreviewAsync(MetricsCsv file, CancellationToken cancellationToken)
    {
        // One row more tells whether the file goes on.
        var rows = await file.ReadAsync(cancellationToken).Take(MostRowsRead + 1).ToListAsync(cancellationToken);
        var read = rows.Take(MostRowsRead).ToArray();
        var podcasts = await PodcastsAsync(read.OfType<RowResult.Valid>(), cancellationToken);
        var known = read.OfType<RowResult.Valid>().Where(row => podcasts.ContainsKey(row.Metric.EpisodeId)).ToArray();
        return new MetricsImportPreview
        {
            Profile = ImportProfile.Of(file.Profile),
            Columns = [.. file.Columns.Select(column => new ImportColumn(column.Header, column.Column))],
            IgnoredColumns = file.IgnoredColumns,
            RowsRead = read.Length,
            IsWholeFile = rows.Count == read.Length,
            Rejected = read.Length - known.Length,
            Rows = [.. known.Take(MostRowsShown).Select(row => new PreviewRow(row.Row, DailyMetricType.Of(row.Metric, podcasts[row.Metric.EpisodeId])))],
            Errors = [.. read.SelectMany(row => ErrorsOf(row, podcasts)).Take(MostErrorsShown).Select(ImportRowError.Of)],
        };
    }

    private async Task<Dictionary<Guid, Guid>> PodcastsAsync(IEnumerable<RowResult.Valid> rows, CancellationToken cancellationToken)
    {
        Guid[] episodes = [.. rows.Select(row => row.Metric.EpisodeId).Distinct()];
        return await database.Episodes
            .Where(episode => episodes.Contains(episode.Id))
            .Select(episode => new { episode.Id, episode.PodcastId })
            .ToDictionaryAsync(episode => episode.Id, episode => episode.PodcastId, cancellationToken);
    }

    private static ImmutableArray<RowError> ErrorsOf(RowResult row, Dictionary<Guid, Guid> podcasts) => row switch
    {
        RowResult.Invalid invalid => invalid.Errors,
        RowResult.Valid valid when !podcasts.ContainsKey(valid.Metric.EpisodeId) => [RowError.UnknownEpisode(valid.Row, valid.Metric.EpisodeId)],
        _ => [],
    };
}
