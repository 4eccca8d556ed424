using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PodSales.Data.Mapping;
using PodSales.Domain.Metrics;

namespace PodSales.Data.Metrics;

internal sealed class RejectedRowRecordConfiguration : IEntityTypeConfiguration<RejectedRowRecord>
{
    public void Configure(EntityTypeBuilder<RejectedRowRecord> builder)
    {
        builder.ToTable("import_rejected_rows");
        builder.HasKey(row => new { row.TenantId, row.ImportId, row.Row });
        builder.Property(row => row.Row).ValueGeneratedNever();
        builder.Property(row => row.Cells).StoredAsJson();
        builder.RefersTo<MetricsImport>(nameof(RejectedRowRecord.ImportId));
        builder.Property(row => row.Reason).HasMaxLength(AggregateMapping.LongText);
    }
}
