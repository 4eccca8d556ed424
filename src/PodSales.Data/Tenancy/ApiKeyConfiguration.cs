using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PodSales.Data.Audit;
using PodSales.Data.Mapping;
using PodSales.Domain.Tenancy;

namespace PodSales.Data.Tenancy;

internal sealed class ApiKeyConfiguration : IEntityTypeConfiguration<ApiKey>
{
    public void Configure(EntityTypeBuilder<ApiKey> builder)
    {
        builder.IsAggregate("api_keys");
        builder.Property(key => key.Name).HasMaxLength(100);
        builder.Property(key => key.Roles).StoredAsJson();
        builder.Property(key => key.Prefix).HasMaxLength(20);
        builder.Property(key => key.SecretHash).HasMaxLength(64).IsNotAudited();
        builder.Property(key => key.CreatedBy).HasMaxLength(AggregateMapping.Name);
        builder.Property(key => key.LastUsedAt).IsNotAudited();

        // Over all tenants: whose key it is, is what the hash is asked for.
        builder.HasIndex(key => key.SecretHash).IsUnique();
    }
}
