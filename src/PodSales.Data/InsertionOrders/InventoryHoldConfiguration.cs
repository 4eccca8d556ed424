using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PodSales.Data.Mapping;
using PodSales.Domain.Catalog;
using PodSales.Domain.Deals;
using PodSales.Domain.InsertionOrders;

namespace PodSales.Data.InsertionOrders;

internal sealed class InventoryHoldConfiguration : IEntityTypeConfiguration<InventoryHold>
{
    public void Configure(EntityTypeBuilder<InventoryHold> builder)
    {
        builder.IsAggregate("inventory_holds");
        builder.RefersTo<Podcast>(nameof(InventoryHold.PodcastId));
        builder.RefersTo<Episode>(nameof(InventoryHold.EpisodeId));
        builder.RefersTo<Advertiser>(nameof(InventoryHold.AdvertiserId));
        builder.RefersTo<Deal>(nameof(InventoryHold.DealId));
        builder.RefersTo<LineItem>(nameof(InventoryHold.LineId));
        builder.ComplexProperty(hold => hold.Flight);
        builder.Property(hold => hold.Note).HasMaxLength(AggregateMapping.LongText);
        builder.Property(hold => hold.HeldBy).HasMaxLength(AggregateMapping.Name);
        builder.HasIndex(hold => new { hold.TenantId, hold.EpisodeId, hold.Status });
        builder.HasIndex(hold => new { hold.TenantId, hold.PodcastId, hold.Status });
        builder.HasIndex(hold => new { hold.TenantId, hold.Status, hold.ExpiresAt });
    }
}
