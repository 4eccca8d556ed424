using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PodSales.Data.Mapping;
using PodSales.Domain;
using PodSales.Domain.Catalog;
using PodSales.Domain.Deals;
using PodSales.Domain.InsertionOrders;

namespace PodSales.Data.InsertionOrders;

internal sealed class InsertionOrderConfiguration : IEntityTypeConfiguration<InsertionOrder>
{
    public void Configure(EntityTypeBuilder<InsertionOrder> builder)
    {
        builder.IsAggregate("insertion_orders");
        builder.Ignore(order => order.Details);
        builder.RefersTo<Advertiser>(nameof(InsertionOrder.AdvertiserId));
        builder.RefersTo<Deal>(nameof(InsertionOrder.DealId));
        builder.Property(order => order.Number).HasMaxLength(50);
        builder.Property(order => order.Currency).HasMaxLength(3).IsFixedLength();
        builder.Property(order => order.Commission).HasPrecision(9, 6);
        builder.Property(order => order.PurchaseOrderNumber).HasMaxLength(100);
        builder.Property(order => order.MeasuringSource).HasMaxLength(100);
        builder.Property(order => order.Notes).HasMaxLength(AggregateMapping.LongText);
        builder.HasIndex(order => new { order.TenantId, order.Number }).IsUnique();
        builder.HasIndex(order => new { order.TenantId, order.Status, order.FlightStart });
        builder.HasIndex(order => new { order.TenantId, order.AdvertiserId });
        builder.HasIndex(order => new { order.TenantId, order.DealId });

        // An order without its lines would answer wrongly, so it never comes without them.
        builder.HasMany(order => order.Lines).WithOne()
            .HasForeignKey(nameof(Aggregate.TenantId), LineItemConfiguration.OrderId)
            .OnDelete(DeleteBehavior.Restrict);
        builder.Navigation(order => order.Lines).AutoInclude();
        builder.HasMany(order => order.History).WithOne()
            .HasForeignKey(nameof(Aggregate.TenantId), LineStatusChangeConfiguration.OrderId)
            .OnDelete(DeleteBehavior.Restrict);
    }
}
