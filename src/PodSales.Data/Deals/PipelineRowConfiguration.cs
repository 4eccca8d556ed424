using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace PodSales.Data.Deals;

internal sealed class PipelineRowConfiguration : IEntityTypeConfiguration<PipelineRow>
{
    public const string Table = "deal_pipeline";

    public void Configure(EntityTypeBuilder<PipelineRow> builder)
    {
        builder.ToTable(Table);
        builder.HasKey(row => new { row.TenantId, row.Stage, row.Currency, row.CloseMonth });
        builder.Property(row => row.Currency).HasMaxLength(3).IsFixedLength();
    }
}
