using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PodSales.Data.Mapping;
using PodSales.Domain.InsertionOrders;

namespace PodSales.Data.InsertionOrders;

internal sealed class LinkClickRowConfiguration : IEntityTypeConfiguration<LinkClickRow>
{
    public void Configure(EntityTypeBuilder<LinkClickRow> builder)
    {
        builder.ToTable("link_clicks");
        builder.HasKey(row => new { row.TenantId, row.Id });
        builder.Property(row => row.Id).ValueGeneratedNever();
        builder.Property(row => row.Visitor).HasMaxLength(64);
        builder.RefersTo<LineItem>(nameof(LinkClickRow.LineId));
        builder.HasIndex(row => new { row.TenantId, row.LineId, row.Day });
    }
}
