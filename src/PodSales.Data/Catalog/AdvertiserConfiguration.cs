using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PodSales.Data.Mapping;
using PodSales.Domain.Catalog;

namespace PodSales.Data.Catalog;

internal sealed class AdvertiserConfiguration : IEntityTypeConfiguration<Advertiser>
{
    public void Configure(EntityTypeBuilder<Advertiser> builder)
    {
        builder.IsAggregate("advertisers");
        builder.Property(advertiser => advertiser.Name).HasMaxLength(AggregateMapping.Name);
        builder.Property(advertiser => advertiser.Company).HasMaxLength(AggregateMapping.Name);
        builder.Property(advertiser => advertiser.Industry).HasMaxLength(100);
        builder.Property(advertiser => advertiser.ContactName).HasMaxLength(AggregateMapping.Name);
        builder.Property(advertiser => advertiser.Email).HasMaxLength(AggregateMapping.Name);
        builder.Property(advertiser => advertiser.Phone).HasMaxLength(50);
        builder.Property(advertiser => advertiser.WebsiteUrl).HasMaxLength(AggregateMapping.Address);
        builder.Property(advertiser => advertiser.Targeting).StoredAsJson();
        builder.HasIndex(advertiser => new { advertiser.TenantId, advertiser.Name });
    }
}
