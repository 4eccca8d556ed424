using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PodSales.Data.Mapping;
using PodSales.Domain;
using PodSales.Domain.Catalog;
using PodSales.Domain.InsertionOrders;

namespace PodSales.Data.InsertionOrders;

internal sealed class LineItemConfiguration : IEntityTypeConfiguration<LineItem>
{
    public const string OrderId = "OrderId";
    public const string PromoCodeKey = "PromoCodeKey";

    public void Configure(EntityTypeBuilder<LineItem> builder)
    {
        builder.ToTable("line_items");
        builder.Property<Guid>(nameof(Aggregate.TenantId));
        builder.Property<Guid>(OrderId);
        builder.HasKey(nameof(Aggregate.TenantId), nameof(LineItem.Id));
        builder.Property(line => line.Id).ValueGeneratedNever();
        builder.Ignore(line => line.Gross);
        builder.Ignore(line => line.Terms);
        builder.RefersTo<Podcast>(nameof(LineItem.PodcastId));
        builder.RefersTo<Episode>(nameof(LineItem.EpisodeId));
        builder.RefersTo<AdUnit>(nameof(LineItem.AdUnitId));
        builder.RefersTo<LineItem>(nameof(LineItem.RepairsLineId));
        builder.ComplexProperty(line => line.Flight);
        builder.HasMoney(line => line.Rate);
        builder.Property(line => line.PromoCode).HasMaxLength(50);
        builder.Property(line => line.VanityUrl).HasMaxLength(AggregateMapping.Address);
        builder.Property(line => line.StatusReason).HasMaxLength(AggregateMapping.LongText);
        builder.HasIndex(nameof(Aggregate.TenantId), OrderId);
        builder.HasIndex(nameof(Aggregate.TenantId), nameof(LineItem.EpisodeId));
        builder.HasIndex(nameof(Aggregate.TenantId), nameof(LineItem.PodcastId), nameof(LineItem.Status));
        HasOnePromoCode(builder);
    }

    // The database keeps the form in which codes compare, so that its index decides when two orders want one code at the same moment.
    // A makegood goes on with the code of the line it repairs.
    private static void HasOnePromoCode(EntityTypeBuilder<LineItem> builder)
    {
        builder.Property<string?>(PromoCodeKey).HasMaxLength(50)
            .HasComputedColumnSql("upper(replace(replace(promo_code, ' ', ''), '-', ''))", stored: true);
        builder.HasIndex(nameof(Aggregate.TenantId), PromoCodeKey).IsUnique()
            .HasFilter("promo_code_key IS NOT NULL AND kind = 'sold' AND status NOT IN ('cancelled', 'declined', 'expired')");
    }
}
