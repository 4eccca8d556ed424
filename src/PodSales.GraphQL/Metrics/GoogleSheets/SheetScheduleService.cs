using Microsoft.EntityFrameworkCore;
using PodSales.Data;
using PodSales.Data.Tenancy;
using PodSales.Domain;
using PodSales.Domain.Metrics;
using PodSales.GraphQL.Errors;
using PodSales.GraphQL.Features;

namespace PodSales.GraphQL.Metrics.GoogleSheets;

/// <summary>Begins and ends the regular imports of sheets.</summary>
public sealed class SheetScheduleService(PodSalesDbContext database, ITenant tenant, FeatureGate features, TimeProvider clock)
{
    private Stamp Now => new(clock.GetUtcNow(), tenant.Actor);

    /// <summary>Begins to bring a sheet in regularly.</summary>
    /// <param name="details">Which sheet, how, and how often.</param>
    /// <param name="cancellationToken">Ends it before anything is written.</param>
    /// <exception cref="RefusalException">The feature is off, or the details have a problem.</exception>
    public async Task<SheetSchedule> BeginAsync(SheetScheduleDetails details, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(details);
        await features.RequireAsync(Feature.EtlCsvUpload);
        InvalidInputException.ThrowIfAny(details.Problems());
        ProfileNames.Find(details.Profile);
        var now = Now;
        var schedule = SheetSchedule.Begin(tenant.TenantId, Guid.CreateVersion7(now.At), details, now);
        database.SheetSchedules.Add(schedule);
        await database.SaveChangesAsync(cancellationToken);
        return schedule;
    }

    /// <summary>Ends it. What was brought in stays.</summary>
    /// <param name="scheduleId">The schedule.</param>
    /// <param name="cancellationToken">Ends it before anything is written.</param>
    /// <exception cref="RefusalException">The feature is off, there is no such schedule, or it is ended.</exception>
    public async Task<SheetSchedule> EndAsync(Guid scheduleId, CancellationToken cancellationToken)
    {
        await features.RequireAsync(Feature.EtlCsvUpload);
        while (true)
        {
            database.ChangeTracker.Clear();
            var schedule = await database.SheetSchedules.SingleOrDefaultAsync(row => row.Id == scheduleId, cancellationToken)
                ?? throw new NotFoundException("SHEET_SCHEDULE", scheduleId);
            InvalidInputException.ThrowIf(schedule.End(Now));
            try
            {
                await database.SaveChangesAsync(cancellationToken);
                return schedule;
            }
            catch (StaleVersionException)
            {
                // The job took or noted an import meanwhile.
            }
        }
    }
}
