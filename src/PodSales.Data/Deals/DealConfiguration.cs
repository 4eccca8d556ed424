using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PodSales.Data.Mapping;
using PodSales.Domain;
using PodSales.Domain.Catalog;
using PodSales.Domain.Deals;

namespace PodSales.Data.Deals;

internal sealed class DealConfiguration : IEntityTypeConfiguration<Deal>, IEntityTypeConfiguration<StageChange>
{
    public const string DealId = "DealId";
    public const string ChangeId = "Id";

    public void Configure(EntityTypeBuilder<Deal> builder)
    {
        builder.IsAggregate("deals");
        builder.RefersTo<Advertiser>(nameof(Deal.AdvertiserId));
        builder.RefersTo<Podcast>(nameof(Deal.PodcastId));
        builder.Property(deal => deal.Name).HasMaxLength(AggregateMapping.Name);
        builder.Property(deal => deal.Owner).HasMaxLength(AggregateMapping.Name);
        builder.Property(deal => deal.Notes).HasMaxLength(AggregateMapping.LongText);
        builder.HasMoney(deal => deal.Amount);
        builder.HasIndex(deal => new { deal.TenantId, deal.Stage, deal.ExpectedClose });
        builder.HasIndex(deal => new { deal.TenantId, deal.Stage, deal.StageChangedAt });
        builder.HasIndex(deal => new { deal.TenantId, deal.Stage, deal.CreatedAt, deal.Id });
        builder.HasIndex(deal => new { deal.TenantId, deal.ClosedAt });
        builder.HasIndex(deal => new { deal.TenantId, deal.CreatedAt });
        builder.HasIndex(deal => new { deal.TenantId, deal.UpdatedAt });
        builder.HasIndex(deal => new { deal.TenantId, deal.AdvertiserId });
        builder.HasIndex(deal => new { deal.TenantId, deal.PodcastId });

        builder.HasMany(deal => deal.History).WithOne()
            .HasForeignKey(nameof(Aggregate.TenantId), DealId)
            .OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<StageChange> builder)
    {
        // A line of history has no identity of its own in the domain; the database gives it one that sorts by time.
        builder.ToTable("deal_stage_changes");
        builder.Property<Guid>(nameof(Aggregate.TenantId));
        builder.Property<Guid>(DealId);
        builder.Property<Guid>(ChangeId).HasValueGenerator<TimeOrderedId>();
        builder.HasKey(nameof(Aggregate.TenantId), ChangeId);
        builder.Property(change => change.By).HasMaxLength(AggregateMapping.Name);
        builder.Property(change => change.Note).HasMaxLength(AggregateMapping.LongText);
        builder.HasIndex(nameof(Aggregate.TenantId), DealId, nameof(StageChange.At));
        builder.HasIndex(nameof(Aggregate.TenantId), nameof(StageChange.At));
    }
}
