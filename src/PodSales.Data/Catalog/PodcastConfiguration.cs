using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PodSales.Data.Mapping;
using PodSales.Domain.Catalog;

namespace PodSales.Data.Catalog;

internal sealed class PodcastConfiguration : IEntityTypeConfiguration<Podcast>
{
    public void Configure(EntityTypeBuilder<Podcast> builder)
    {
        builder.IsAggregate("podcasts");
        builder.Property(podcast => podcast.Title).HasMaxLength(AggregateMapping.Title);
        builder.Property(podcast => podcast.FeedUrl).HasMaxLength(AggregateMapping.Address);
        builder.Property(podcast => podcast.Author).HasMaxLength(AggregateMapping.Name);
        builder.Property(podcast => podcast.Description).HasMaxLength(AggregateMapping.LongText);
        builder.Property(podcast => podcast.WebsiteUrl).HasMaxLength(AggregateMapping.Address);
        builder.Property(podcast => podcast.ImageUrl).HasMaxLength(AggregateMapping.Address);
        builder.Property(podcast => podcast.Language).HasMaxLength(35);
        builder.Property(podcast => podcast.PublisherShare).HasPrecision(9, 6);
        builder.Property(podcast => podcast.Categories).StoredAsJson();
        builder.Property(podcast => podcast.Audience).StoredAsJson();
        builder.HasIndex(podcast => new { podcast.TenantId, podcast.Title });
        builder.HasIndex(podcast => new { podcast.TenantId, podcast.FeedUrl });
    }
}
