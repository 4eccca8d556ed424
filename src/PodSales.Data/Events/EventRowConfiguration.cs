using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace PodSales.Data.Events;

internal sealed class EventRowConfiguration : IEntityTypeConfiguration<EventRow>
{
    public void Configure(EntityTypeBuilder<EventRow> builder)
    {
        builder.ToTable("events");
        builder.Property(row => row.Type).HasMaxLength(100);
        builder.Property(row => row.AggregateKind).HasMaxLength(50);
        builder.Property(row => row.Actor).HasMaxLength(255);
        builder.HasIndex(row => new { row.TenantId, row.Id }).IsUnique();
    }
}
