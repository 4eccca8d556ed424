using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PodSales.Data.Mapping;
using PodSales.Domain.Catalog;

namespace PodSales.Data.Catalog;

internal sealed class EpisodeConfiguration : IEntityTypeConfiguration<Episode>
{
    public void Configure(EntityTypeBuilder<Episode> builder)
    {
        builder.IsAggregate("episodes");
        builder.RefersTo<Podcast>(nameof(Episode.PodcastId));
        builder.Property(episode => episode.FeedGuid).HasMaxLength(AggregateMapping.Title);
        builder.Property(episode => episode.Title).HasMaxLength(AggregateMapping.Title);
        builder.Property(episode => episode.Description).HasMaxLength(AggregateMapping.LongText);
        builder.Property(episode => episode.ImageUrl).HasMaxLength(AggregateMapping.Address);
        builder.Property(episode => episode.AudioUrl).HasMaxLength(AggregateMapping.Address);
        builder.Property(episode => episode.Suitability).StoredAsJson();
        builder.HasIndex(episode => new { episode.TenantId, episode.PodcastId, episode.FeedGuid }).IsUnique();
        builder.HasIndex(episode => new { episode.TenantId, episode.PodcastId, episode.PublishedAt });
        builder.HasIndex(episode => new { episode.TenantId, episode.PublishedAt });
    }
}
