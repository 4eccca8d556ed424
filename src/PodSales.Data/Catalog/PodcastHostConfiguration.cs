using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PodSales.Data.Mapping;
using PodSales.Domain.Catalog;

namespace PodSales.Data.Catalog;

internal sealed class PodcastHostConfiguration : IEntityTypeConfiguration<PodcastHost>
{
    public void Configure(EntityTypeBuilder<PodcastHost> builder)
    {
        builder.IsAggregate("podcast_hosts");
        builder.RefersTo<Podcast>(nameof(PodcastHost.PodcastId));
        builder.Property(host => host.Subject).HasMaxLength(PodcastHost.LongestSubject);
        builder.HasIndex(host => new { host.TenantId, host.Subject, host.PodcastId }).IsUnique();
        builder.HasIndex(host => new { host.TenantId, host.PodcastId });
    }
}
