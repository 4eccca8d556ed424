using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PodSales.Data.Mapping;
using PodSales.Domain.Catalog;

namespace PodSales.Data.InsertionOrders;

internal sealed class PromoCodeRowConfiguration : IEntityTypeConfiguration<PromoCodeRow>
{
    public void Configure(EntityTypeBuilder<PromoCodeRow> builder)
    {
        builder.ToTable("promo_codes");
        builder.HasKey(row => new { row.TenantId, row.Code });
        builder.Property(row => row.Code).HasMaxLength(24);
        builder.RefersTo<Podcast>(nameof(PromoCodeRow.PodcastId));
    }
}
