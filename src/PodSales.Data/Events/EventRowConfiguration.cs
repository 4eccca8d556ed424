using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace PodSales.Data.Events;

internal sealed class EventRowConfiguration : IEntityTypeConfiguration<EventRow>
{
    public void Configure(EntityTypeBuilder<EventRow> builder)
    {
        builder.ToTable("events");

        // The key is what gives out the numbers: SQLite counts up only in a key of one column.
        builder.HasKey(row => row.Sequence);
        builder.Property(row => row.Sequence).ValueGeneratedOnAdd();
        builder.Property(row => row.TransactionId).HasDefaultValue(0L);
        builder.Property(row => row.Type).HasMaxLength(100);
        builder.Property(row => row.AggregateKind).HasMaxLength(50);
        builder.Property(row => row.Actor).HasMaxLength(255);
        builder.HasIndex(row => new { row.TenantId, row.Id }).IsUnique();
        builder.HasIndex(row => new { row.TenantId, row.TransactionId, row.Sequence });
        builder.HasIndex(row => new { row.TransactionId, row.Sequence });
    }
}
