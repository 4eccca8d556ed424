using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PodSales.Data.Mapping;
using PodSales.Domain.Catalog;
using PodSales.Domain.Matching;

namespace PodSales.Data.Matching;

internal sealed class MatchRecalculationConfiguration : IEntityTypeConfiguration<MatchRecalculation>
{
    public void Configure(EntityTypeBuilder<MatchRecalculation> builder)
    {
        builder.IsAggregate("match_recalculations");
        builder.Ignore(recalculation => recalculation.PairsDone);
        builder.Ignore(recalculation => recalculation.IsOver);
        builder.RefersTo<Advertiser>(nameof(MatchRecalculation.AdvertiserId));
        builder.RefersTo<Podcast>(nameof(MatchRecalculation.PodcastId));
        builder.Property(recalculation => recalculation.RequestedBy).HasMaxLength(AggregateMapping.Name);
        builder.HasIndex(recalculation => new { recalculation.TenantId, recalculation.CreatedAt });
    }
}
