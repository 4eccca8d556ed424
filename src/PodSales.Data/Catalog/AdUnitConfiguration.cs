using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PodSales.Data.Mapping;
using PodSales.Domain.Catalog;

namespace PodSales.Data.Catalog;

internal sealed class AdUnitConfiguration : IEntityTypeConfiguration<AdUnit>
{
    public void Configure(EntityTypeBuilder<AdUnit> builder)
    {
        builder.IsAggregate("ad_units");
        builder.RefersTo<Podcast>(nameof(AdUnit.PodcastId));
        builder.Property(unit => unit.Name).HasMaxLength(AggregateMapping.Name);
        builder.HasIndex(unit => new { unit.TenantId, unit.PodcastId });
    }
}
