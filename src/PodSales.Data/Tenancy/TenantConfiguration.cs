using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PodSales.Data.Mapping;
using PodSales.Domain.Tenancy;

namespace PodSales.Data.Tenancy;

internal sealed class TenantConfiguration : IEntityTypeConfiguration<Tenant>
{
    public void Configure(EntityTypeBuilder<Tenant> builder)
    {
        // A tenant is its own tenant: both ids are the same, and everything else refers to the first.
        builder.ToTable("tenants", table => table.HasCheckConstraint("ck_tenants_id", "id = tenant_id"));
        builder.HasKey(tenant => tenant.TenantId);
        builder.Property(tenant => tenant.TenantId).ValueGeneratedNever();
        builder.Property(tenant => tenant.Version).IsConcurrencyToken();
        builder.Ignore(tenant => tenant.Events);
        builder.Property(tenant => tenant.Slug).HasMaxLength(63);
        builder.Property(tenant => tenant.Name).HasMaxLength(AggregateMapping.Name);
        builder.Property(tenant => tenant.TimeZoneId).HasMaxLength(100);
        builder.Property(tenant => tenant.Currency).HasMaxLength(3).IsFixedLength();
        builder.HasIndex(tenant => tenant.Slug).IsUnique();
    }
}
