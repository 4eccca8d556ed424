using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace PodSales.Data.Metrics;

internal sealed class PodcastRevenueRowConfiguration : IEntityTypeConfiguration<PodcastRevenueRow>
{
    public void Configure(EntityTypeBuilder<PodcastRevenueRow> builder)
    {
        builder.ToTable("podcast_revenue");
        builder.HasKey(row => new { row.TenantId, row.Day, row.PodcastId });
        builder.HasIndex(row => new { row.TenantId, row.PodcastId, row.Day });
    }
}
