using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PodSales.Data.Mapping;
using PodSales.Domain.Metrics;

namespace PodSales.Data.Metrics;

internal sealed class ImportErrorRowConfiguration : IEntityTypeConfiguration<ImportErrorRow>
{
    public void Configure(EntityTypeBuilder<ImportErrorRow> builder)
    {
        builder.ToTable("import_errors");
        builder.HasKey(error => new { error.TenantId, error.ImportId, error.Ordinal });
        builder.Property(error => error.Ordinal).ValueGeneratedNever();
        builder.RefersTo<MetricsImport>(nameof(ImportErrorRow.ImportId));
        builder.Property(error => error.Column).HasMaxLength(100);
        builder.Property(error => error.Value).HasMaxLength(100);
        builder.Property(error => error.Code).HasMaxLength(100);
        builder.Property(error => error.Message).HasMaxLength(AggregateMapping.LongText);
    }
}
