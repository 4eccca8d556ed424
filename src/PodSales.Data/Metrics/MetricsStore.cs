using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using PodSales.Data.Providers;
using PodSales.Domain;
using PodSales.Domain.Metrics;
using IDatabase = PodSales.Data.Providers.IDatabase;

namespace PodSales.Data.Metrics;

/// <summary>Takes imported figures into the daily metrics.</summary>
/// <remarks>
/// The rows of a file first go into a temporary table; memory does not grow with the file. Then one transaction finds the
/// episodes that are not there, counts, merges, and writes the import's record with its event and its faults: all or nothing.
/// Should the program die on the way, no figure is stored and the record stays as it was.
/// </remarks>
public sealed class MetricsStore
{
    private const int RowsBetweenReports = 50_000;
    private const string BeforeMerge = "before_merge";

    private readonly IDbContextFactory<PodSalesDbContext> _contexts;
    private readonly IDatabase _database;
    private readonly TimeProvider _clock;

    internal MetricsStore(IDbContextFactory<PodSalesDbContext> contexts, IDatabase database, TimeProvider clock) =>
        (_contexts, _database, _clock) = (contexts, database, clock);

    /// <summary>Takes an import for this process, until it is given back or the process ends, however it ends.</summary>
    /// <param name="importId">The import, which need not be stored yet.</param>
    /// <param name="cancellationToken">Stops the attempt.</param>
    /// <returns>What gives it back when it is disposed of; null when another process has it.</returns>
    public async Task<IAsyncDisposable?> ClaimAsync(Guid importId, CancellationToken cancellationToken) =>
        await _database.ClaimAsync(importId, cancellationToken);

    /// <summary>Notes of imports that nobody carries out any more, because their process died, that they failed.</summary>
    /// <param name="cancellationToken">Stops it.</param>
    /// <returns>The imports, with the status failed and the code <c>IMPORT_INTERRUPTED</c>.</returns>
    public async Task<IReadOnlyList<MetricsImport>> FailAbandonedAsync(CancellationToken cancellationToken)
    {
        await using var context = await _contexts.CreateDbContextAsync(cancellationToken);
        var open = await context.Imports
            .Where(import => import.Status == ImportStatus.Queued || import.Status == ImportStatus.Running)
            .Select(import => import.Id)
            .ToListAsync(cancellationToken);
        var failed = new List<MetricsImport>();
        foreach (var importId in open)
        {
            await using var claim = await _database.ClaimAsync(importId, cancellationToken);
            if (claim is not null && await FailAbandonedAsync(context, importId, cancellationToken) is { } import)
            {
                failed.Add(import);
            }
        }

        return failed;
    }

    /// <summary>Carries an import out, as its mode says.</summary>
    /// <param name="import">The import as it was stored last, which no context follows any more; a queued one is started.</param>
    /// <param name="file">The file, its header read.</param>
    /// <param name="progress">Is told how many rows were read, every 50,000 rows and at the end; null when nobody asks.</param>
    /// <param name="cancellationToken">Stops the import; nothing is stored, and the record stays running.</param>
    /// <returns>What came of it. Refused when the import is over, or when it is called off meanwhile.</returns>
    public Task<MergeOutcome> MergeAsync(MetricsImport import, MetricsCsv file, IProgress<int>? progress, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(import);
        ArgumentNullException.ThrowIfNull(file);
        return MergeAsync(import.Id, import, file.ReadAsync(cancellationToken), progress, file.Profile, cancellationToken);
    }

    /// <summary>Carries an import out, as its mode says.</summary>
    /// <param name="importId">The import; a queued one is started.</param>
    /// <param name="rows">The rows of the file, as <see cref="MetricsCsv.ReadAsync"/> reads them.</param>
    /// <param name="progress">Is told how many rows were read, every 50,000 rows and at the end; null when nobody asks.</param>
    /// <param name="cancellationToken">Stops the import; nothing is stored, and the record stays running.</param>
    /// <returns>What came of it. Refused when there is no such import, when it is over, or when it is called off meanwhile.</returns>
    public Task<MergeOutcome> MergeAsync(
        Guid importId, IAsyncEnumerable<RowResult> rows, IProgress<int>? progress, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(rows);
        return MergeAsync(importId, stored: null, rows, progress, MetricsProfile.Standard, cancellationToken);
    }

    private static async Task<MetricsImport?> FindAsync(PodSalesDbContext context, Guid importId, CancellationToken cancellationToken) =>
        await context.Imports.SingleOrDefaultAsync(import => import.Id == importId, cancellationToken);

    private async Task<MetricsImport?> FailAbandonedAsync(PodSalesDbContext context, Guid importId, CancellationToken cancellationToken)
    {
        // Who had it may have come to its end since the list was read.
        if (await FindAsync(context, importId, cancellationToken) is not { IsOver: false } import)
        {
            return null;
        }

        import.Fail(MetricsImport.Interrupted, [], Stamp(context));
        try
        {
            await context.SaveChangesAsync(cancellationToken);
            return import;
        }
        catch (StaleVersionException)
        {
            // Called off at this very moment, so it is over as well.
            return null;
        }
    }

    private async Task<MergeOutcome> MergeAsync(
        Guid importId,
        MetricsImport? stored,
        IAsyncEnumerable<RowResult> rows,
        IProgress<int>? progress,
        MetricsProfile profile,
        CancellationToken cancellationToken)
    {
        await using var context = await _contexts.CreateDbContextAsync(cancellationToken);

        // Millions of rows take a statement longer than the usual 30 s; how long it may be, the caller's token says.
        context.Database.SetCommandTimeout(TimeSpan.Zero);
        try
        {
            if ((stored is null ? await FindAsync(context, importId, cancellationToken) : context.Attach(stored).Entity) is not { } import)
            {
                return new MergeOutcome.Refused(new("IMPORT_NOT_FOUND", $"There is no import {importId}."));
            }

            return await StartAsync(context, import, profile, cancellationToken) is { } problem
                ? new MergeOutcome.Refused(problem)
                : await CarryOutAsync(context, import, rows, progress, profile, cancellationToken);
        }
        catch (StaleVersionException)
        {
            return new MergeOutcome.Refused(new("IMPORT_OVER", $"Import {importId} was called off meanwhile; nothing is stored."));
        }
    }

    private async Task<Problem?> StartAsync(
        PodSalesDbContext context, MetricsImport import, MetricsProfile profile, CancellationToken cancellationToken)
    {
        if (import.Status == ImportStatus.Running)
        {
            return null;
        }

        var problem = import.Start(Stamp(context), profile.Name);
        await context.SaveChangesAsync(cancellationToken);
        return problem;
    }

    private async Task<MergeOutcome> CarryOutAsync(
        PodSalesDbContext context,
        MetricsImport import,
        IAsyncEnumerable<RowResult> rows,
        IProgress<int>? progress,
        MetricsProfile profile,
        CancellationToken cancellationToken)
    {
        // A temporary table lives in one connection.
        await context.Database.OpenConnectionAsync(cancellationToken);
        await using var stage = await _database.StageAsync(context, MetricsMerge.Table, cancellationToken);
        var faults = new RowFaults();
        var read = 0;
        await foreach (var row in rows.WithCancellation(cancellationToken))
        {
            await TakeAsync(stage, faults, row, cancellationToken);
            if (++read % RowsBetweenReports == 0)
            {
                await stage.FlushAsync(cancellationToken);
                import.ReportProgress(read, Stamp(context));
                await context.SaveChangesAsync(cancellationToken);
                progress?.Report(read);
            }
        }

        await stage.CompleteAsync(cancellationToken);
        import.ReadToEnd(read, Stamp(context));
        var errors = await StoreAsync(context, import, faults, profile.RateUnit, cancellationToken);
        progress?.Report(read);
        return new MergeOutcome.Done(import, errors);
    }

    private static ValueTask TakeAsync(IStage<RowResult.Valid> stage, RowFaults faults, RowResult row, CancellationToken cancellationToken)
    {
        if (row is RowResult.Valid valid)
        {
            return stage.AddAsync(valid, cancellationToken);
        }

        faults.Add((RowResult.Invalid)row);
        return ValueTask.CompletedTask;
    }

    private async Task<ImmutableArray<RowError>> StoreAsync(
        PodSalesDbContext context, MetricsImport import, RowFaults faults, RateUnit rateUnit, CancellationToken cancellationToken)
    {
        var merge = new MetricsMerge(context);
        await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
        await context.TakeTurnAsync(Turn.Metrics, cancellationToken);
        await merge.TakeOutUnknownEpisodesAsync(faults, cancellationToken);
        var errors = faults.First;
        if (import.Mode == ImportMode.Strict && faults.RowCount > 0)
        {
            import.Fail(Faulty(import, faults), errors, Stamp(context), faults.RowCount);
        }
        else
        {
            import.Complete(await MergeAsync(transaction, merge, import, faults, cancellationToken), errors, Stamp(context));
        }

        context.ImportErrors.AddRange(errors.Select((error, index) => ImportErrorRow.From(import, index + 1, error)));
        context.RejectedRows.AddRange(faults.Rejected(rateUnit).Select(row => RejectedRowRecord.From(import, row)));
        await context.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return errors;
    }

    private async Task<ImportCounts> MergeAsync(
        IDbContextTransaction transaction, MetricsMerge merge, MetricsImport import, RowFaults faults, CancellationToken cancellationToken)
    {
        await transaction.CreateSavepointAsync(BeforeMerge, cancellationToken);
        var counts = await merge.RunAsync(import.Id, import.RowsRead - faults.RowCount, faults.RowCount, cancellationToken);
        if (counts.Inserted + counts.Updated > 0)
        {
            await merge.MarkStaleMatchesAsync(_clock, cancellationToken);
        }

        if (import.Mode == ImportMode.DryRun)
        {
            await transaction.RollbackToSavepointAsync(BeforeMerge, cancellationToken);
        }

        return counts;
    }

    private static Problem Faulty(MetricsImport import, RowFaults faults) => new(
        "ROWS_FAULTY",
        $"{faults.RowCount} of {import.RowsRead} rows are faulty, so nothing is stored; correct them, or import with faulty rows skipped.");

    private Stamp Stamp(PodSalesDbContext context) => new(_clock.GetUtcNow(), context.Actor);
}
