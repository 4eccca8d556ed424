using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace PodSales.Data.Dashboards;

internal sealed class AlertRowConfiguration : IEntityTypeConfiguration<AlertRow>
{
    public void Configure(EntityTypeBuilder<AlertRow> builder)
    {
        builder.ToTable("alerts");
        builder.HasKey(row => new { row.TenantId, row.SubjectId, row.Kind, row.Cause });
        builder.Property(row => row.Kind).HasMaxLength(50);
        builder.Property(row => row.Cause).HasMaxLength(100);
    }
}
