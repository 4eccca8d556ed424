using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PodSales.Data.Mapping;

namespace PodSales.Data.Audit;

internal sealed class AuditRowConfiguration : IEntityTypeConfiguration<AuditRow>
{
    public void Configure(EntityTypeBuilder<AuditRow> builder)
    {
        builder.ToTable("audit_entries");
        builder.HasKey(row => new { row.TenantId, row.Id });
        builder.Property(row => row.Id).ValueGeneratedNever();
        builder.Property(row => row.Actor).HasMaxLength(AggregateMapping.Name);
        builder.Property(row => row.Kind).HasMaxLength(50);
        builder.Property(row => row.Changes).StoredAsJson();
        builder.HasIndex(row => new { row.TenantId, row.At });
        builder.HasIndex(row => new { row.TenantId, row.EntityId, row.At });
    }
}
