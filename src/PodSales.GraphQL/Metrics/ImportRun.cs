using System.Diagnostics;
using PodSales.Data;
using PodSales.Data.Metrics;
using PodSales.Data.Tenancy;
using PodSales.Domain;
using PodSales.Domain.Metrics;
using PodSales.GraphQL.Errors;

namespace PodSales.GraphQL.Metrics;

/// <summary>Carries imports out, wherever their rows come from, and keeps their records true.</summary>
internal sealed class ImportRun(PodSalesDbContext database, MetricsStore store, ITenant tenant, TimeProvider clock)
{
    private Stamp Now => new(clock.GetUtcNow(), tenant.Actor);

    /// <summary>Carries an import out from its record to its rows.</summary>
    /// <param name="request">What is to be imported, and how.</param>
    /// <param name="open">Opens the file; by then there is a record that says what became of it.</param>
    /// <param name="cancellationToken">Stops it; then nothing is stored and the record says so.</param>
    /// <returns>The record: a file that cannot be taken is a failed import, not an exception.</returns>
    public async Task<MetricsImport> CarryOutAsync(
        ImportRequest request, Func<CancellationToken, Task<MetricsCsvOpening>> open, CancellationToken cancellationToken)
    {
        InvalidInputException.ThrowIfAny(request.Problems());
        var now = Now;
        var import = MetricsImport.Queue(tenant.TenantId, Guid.CreateVersion7(now.At), request, now);

        // Before the record is there: one that nobody has claimed counts as left behind by a process that died.
        await using var claim = await store.ClaimAsync(import.Id, cancellationToken);
        database.Imports.Add(import);
        await database.SaveChangesAsync(cancellationToken);
        var isOver = false;
        try
        {
            import = await ReadAsync(import, open, cancellationToken);
            isOver = true;
            return import;
        }
        finally
        {
            // The client may be gone by now, but the record must not say "running" for ever.
            if (!isOver)
            {
                await FailAsync(import.Id, MetricsImport.Interrupted);
            }
        }
    }

    /// <summary>Changes the record of an import, however often somebody else changes it meanwhile.</summary>
    /// <param name="importId">The import.</param>
    /// <param name="change">Changes it, or says why not.</param>
    /// <param name="cancellationToken">Ends it before anything is written.</param>
    /// <returns>The record, and why it was not changed.</returns>
    /// <exception cref="NotFoundException">There is no such import.</exception>
    public async Task<(MetricsImport Import, Problem? Problem)> ChangeAsync(
        Guid importId, Func<MetricsImport, Problem?> change, CancellationToken cancellationToken)
    {
        while (true)
        {
            var import = await FindAsync(importId, cancellationToken);
            var problem = change(import);
            try
            {
                await database.SaveChangesAsync(cancellationToken);
                return (import, problem);
            }
            catch (StaleVersionException)
            {
                // A running import notes every so often how far it has come.
            }
        }
    }

    private async Task<MetricsImport> ReadAsync(
        MetricsImport import, Func<CancellationToken, Task<MetricsCsvOpening>> open, CancellationToken cancellationToken)
    {
        switch (await open(cancellationToken))
        {
            case MetricsCsvOpening.Refused(var problem):
                return await FailAsync(import.Id, problem);

            case MetricsCsvOpening.Opened(var file):
                await using (file)
                {
                    // Refused is what was called off meanwhile; its record says so.
                    database.ChangeTracker.Clear();
                    return await store.MergeAsync(import, file, progress: null, cancellationToken) is MergeOutcome.Done done
                        ? done.Import
                        : await FindAsync(import.Id, cancellationToken);
                }

            case var unknown:
                throw new UnreachableException($"{unknown.GetType()} is no way to open a file.");
        }
    }

    private async Task<MetricsImport> FailAsync(Guid importId, Problem problem)
    {
        var (import, _) = await ChangeAsync(importId, import => import.Fail(problem, [], Now), CancellationToken.None);
        return import;
    }

    private async Task<MetricsImport> FindAsync(Guid importId, CancellationToken cancellationToken)
    {
        database.ChangeTracker.Clear();
        return await database.Imports.FindAsync([tenant.TenantId, importId], cancellationToken)
            ?? throw new NotFoundException("IMPORT", importId);
    }
}
