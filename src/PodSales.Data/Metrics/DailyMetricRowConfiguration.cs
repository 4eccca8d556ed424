using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace PodSales.Data.Metrics;

internal sealed class DailyMetricRowConfiguration : IEntityTypeConfiguration<DailyMetricRow>
{
    public void Configure(EntityTypeBuilder<DailyMetricRow> builder)
    {
        builder.ToTable("daily_metrics");

        // The day stands before the episode because files come in by day: new rows then go to the end of the index.
        builder.HasKey(row => new { row.TenantId, row.Day, row.EpisodeId, row.Source });
        builder.Property(row => row.Source).HasMaxLength(100);
        builder.HasIndex(row => new { row.TenantId, row.EpisodeId, row.Day });

        // No foreign keys: they would be checked for each of millions of rows. The only writer joins the tenant's own episodes.
    }
}
