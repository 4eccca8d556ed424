using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PodSales.Data.Mapping;
using PodSales.Domain.Metrics;

namespace PodSales.Data.Metrics;

internal sealed class SheetScheduleConfiguration : IEntityTypeConfiguration<SheetSchedule>
{
    public void Configure(EntityTypeBuilder<SheetSchedule> builder)
    {
        builder.IsAggregate("sheet_schedules");
        builder.Ignore(schedule => schedule.Address);
        builder.RefersTo<MetricsImport>(nameof(SheetSchedule.LastImportId));
        builder.Property(schedule => schedule.SpreadsheetId).HasMaxLength(200);
        builder.Property(schedule => schedule.Worksheet).HasMaxLength(100);
        builder.Property(schedule => schedule.Range).HasMaxLength(50);
        builder.Property(schedule => schedule.Profile).HasMaxLength(50);
        builder.HasIndex(schedule => new { schedule.TenantId, schedule.NextAt });
    }
}
