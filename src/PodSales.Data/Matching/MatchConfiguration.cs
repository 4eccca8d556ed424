using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PodSales.Data.Mapping;
using PodSales.Domain.Catalog;
using PodSales.Domain.Matching;

namespace PodSales.Data.Matching;

internal sealed class MatchConfiguration : IEntityTypeConfiguration<Match>
{
    public void Configure(EntityTypeBuilder<Match> builder)
    {
        builder.IsAggregate("matches");
        builder.RefersTo<Advertiser>(nameof(Match.AdvertiserId));
        builder.RefersTo<Podcast>(nameof(Match.PodcastId));
        builder.Ignore(match => match.IsStale);
        builder.Property(match => match.Score).HasPrecision(5, 2);
        builder.Property(match => match.Signals).StoredAsJson();
        builder.Property(match => match.ModelVersion).HasMaxLength(50);
        builder.HasIndex(match => new { match.TenantId, match.AdvertiserId, match.PodcastId }).IsUnique();
        builder.HasIndex(match => new { match.TenantId, match.AdvertiserId, match.Score });
        builder.HasIndex(match => new { match.TenantId, match.PodcastId, match.Score });
        builder.HasIndex(match => new { match.TenantId, match.StaleSince }).HasFilter("stale_since IS NOT NULL");
    }
}
