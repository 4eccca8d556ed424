using PodSales.Data;
using PodSales.Data.Metrics;
using PodSales.Data.Tenancy;
using PodSales.Domain;
using PodSales.Domain.Metrics;
using PodSales.GraphQL.Errors;
using PodSales.GraphQL.Features;

namespace PodSales.GraphQL.Metrics;

/// <summary>Brings metrics files in: keeps a record of each, reads the file row by row, and stores what its mode allows.</summary>
public sealed class MetricsImportService(
    PodSalesDbContext database, MetricsStore store, ITenant tenant, FeatureGate features, TimeProvider clock)
{
    private const string CsvSource = "csv";

    private Stamp Now => new(clock.GetUtcNow(), tenant.Actor);

    /// <summary>Brings in a CSV file.</summary>
    /// <param name="fileName">What the file is called.</param>
    /// <param name="content">The file, read once from front to back.</param>
    /// <param name="mode">What bad rows mean for the good ones.</param>
    /// <param name="cancellationToken">Stops it; then nothing is stored and the record says so.</param>
    /// <returns>The record of the import: a file that cannot be taken is a failed import, not an exception.</returns>
    /// <exception cref="RefusalException">The feature is off, or the file's name is none.</exception>
    public async Task<MetricsImport> ImportAsync(string fileName, Stream content, ImportMode mode, CancellationToken cancellationToken)
    {
        await features.RequireAsync(Feature.EtlCsvUpload);
        return await CarryOutAsync(fileName, content, mode, cancellationToken);
    }

    /// <summary>The same for jobs of the server itself, which no feature flag holds back.</summary>
    internal async Task<MetricsImport> CarryOutAsync(string fileName, Stream content, ImportMode mode, CancellationToken cancellationToken)
    {
        var import = await QueueAsync(fileName, mode, cancellationToken);
        var isOver = false;
        try
        {
            import = await ReadAsync(import, content, cancellationToken);
            isOver = true;
            return import;
        }
        finally
        {
            if (!isOver)
            {
                await FailAsync(import.Id, new Problem("IMPORT_INTERRUPTED", "The file was not read to its end; nothing is stored, send it again."));
            }
        }
    }

    private async Task<MetricsImport> QueueAsync(string fileName, ImportMode mode, CancellationToken cancellationToken)
    {
        var request = new ImportRequest { Source = CsvSource, FileName = fileName, Mode = mode };
        InvalidInputException.ThrowIfAny(request.Problems());
        var now = Now;
        var import = MetricsImport.Queue(tenant.TenantId, Guid.CreateVersion7(now.At), request, now);
        database.Imports.Add(import);
        await database.SaveChangesAsync(cancellationToken);
        return import;
    }

    private async Task<MetricsImport> ReadAsync(MetricsImport import, Stream content, CancellationToken cancellationToken)
    {
        switch (await MetricsCsv.OpenAsync(content, MetricsProfile.Standard, new CsvLimits(), cancellationToken))
        {
            case MetricsCsvOpening.Refused(var problem):
                return await FailAsync(import.Id, problem);

            case MetricsCsvOpening.Opened(var file):
                await using (file)
                {
                    return await store.MergeAsync(import.Id, file.ReadAsync(cancellationToken), progress: null, cancellationToken) switch
                    {
                        MergeOutcome.Done done => done.Import,
                        MergeOutcome.Refused refused => throw new InvalidInputException(refused.Problem),
                        var unknown => throw new System.Diagnostics.UnreachableException($"{unknown.GetType()} is no outcome of an import."),
                    };
                }

            case var unknown:
                throw new System.Diagnostics.UnreachableException($"{unknown.GetType()} is no way to open a file.");
        }
    }

    // The client may be gone by now, but the record must not say "running" for ever.
    private async Task<MetricsImport> FailAsync(Guid importId, Problem problem)
    {
        database.ChangeTracker.Clear();
        var import = await database.Imports.FindAsync([tenant.TenantId, importId], CancellationToken.None)
            ?? throw new NotFoundException("IMPORT", importId);
        import.Fail(problem, [], Now);
        await database.SaveChangesAsync(CancellationToken.None);
        return import;
    }
}
