using Microsoft.EntityFrameworkCore;
using PodSales.Data;
using PodSales.Data.Tenancy;
using PodSales.Domain;
using PodSales.Domain.Metrics;
using PodSales.GraphQL.Automation;
using PodSales.GraphQL.Errors;
using PodSales.GraphQL.Features;

namespace PodSales.GraphQL.Metrics.GoogleSheets;

/// <summary>Brings in the scheduled sheets that are due.</summary>
internal sealed partial class SheetRefreshes(
    PodSalesDbContext database, GoogleSheetService sheets, ITenant tenant, FeatureGate features, TimeProvider clock, ILogger<SheetRefreshes> log)
    : INetworkJob
{
    private Stamp Now => new(clock.GetUtcNow(), tenant.Actor);

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        if (!await features.IsOnAsync(Feature.EtlCsvUpload))
        {
            return;
        }

        var now = clock.GetUtcNow();
        var due = await database.SheetSchedules
            .Where(schedule => schedule.EndedAt == null && schedule.NextAt <= now)
            .OrderBy(schedule => schedule.NextAt)
            .Select(schedule => schedule.Id)
            .ToListAsync(cancellationToken);
        foreach (var scheduleId in due)
        {
            await BringInAsync(scheduleId, cancellationToken);
        }
    }

    private async Task BringInAsync(Guid scheduleId, CancellationToken cancellationToken)
    {
        var schedule = await FindAsync(scheduleId, cancellationToken);
        try
        {
            if (schedule.TakeDue(Now) is not null)
            {
                return;
            }

            await database.SaveChangesAsync(cancellationToken);
        }
        catch (StaleVersionException)
        {
            // Another server took it.
            return;
        }

        try
        {
            var import = await sheets.ImportAsync(schedule.Address, schedule.Mode, schedule.Profile, cancellationToken);
            (await FindAsync(scheduleId, cancellationToken)).NoteImport(import.Id, Now);
            await database.SaveChangesAsync(cancellationToken);
        }
        catch (RefusalException refusal)
        {
            LogRefused(schedule.Address.FileName, refusal.Code, refusal.Message);
        }
    }

    private async Task<SheetSchedule> FindAsync(Guid scheduleId, CancellationToken cancellationToken)
    {
        database.ChangeTracker.Clear();
        return await database.SheetSchedules.SingleAsync(schedule => schedule.Id == scheduleId, cancellationToken);
    }

    [LoggerMessage(1, LogLevel.Warning, "The scheduled sheet {Sheet} was not brought in: {Code}, {Reason}")]
    private partial void LogRefused(string sheet, string code, string reason);
}
