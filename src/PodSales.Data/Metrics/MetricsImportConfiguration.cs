using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PodSales.Data.Mapping;
using PodSales.Domain.Metrics;

namespace PodSales.Data.Metrics;

internal sealed class MetricsImportConfiguration : IEntityTypeConfiguration<MetricsImport>
{
    public void Configure(EntityTypeBuilder<MetricsImport> builder)
    {
        builder.IsAggregate("imports");

        // Kept as rows of their own, since a list of imports must not read a thousand errors for each.
        builder.Ignore(import => import.Errors);
        builder.Property(import => import.Source).HasMaxLength(100);
        builder.Property(import => import.FileName).HasMaxLength(AggregateMapping.Title);
        builder.Property(import => import.ContentHash).HasMaxLength(64);
        builder.Property(import => import.Profile).HasMaxLength(50);
        builder.Property(import => import.FailureCode).HasMaxLength(100);
        builder.Property(import => import.FailureMessage).HasMaxLength(AggregateMapping.LongText);
        builder.HasIndex(import => new { import.TenantId, import.CreatedAt });
        builder.HasIndex(import => new { import.TenantId, import.ContentHash });
    }
}
