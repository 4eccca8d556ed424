using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PodSales.Data.Mapping;
using PodSales.Domain;
using PodSales.Domain.InsertionOrders;

namespace PodSales.Data.InsertionOrders;

internal sealed class LineStatusChangeConfiguration : IEntityTypeConfiguration<LineStatusChange>
{
    public const string OrderId = "OrderId";
    private const string ChangeId = "Id";

    public void Configure(EntityTypeBuilder<LineStatusChange> builder)
    {
        // As with the moves of deals: no identity of its own in the domain, so the database gives it one that sorts by time.
        builder.ToTable("line_status_changes");
        builder.Property<Guid>(nameof(Aggregate.TenantId));
        builder.Property<Guid>(OrderId);
        builder.Property<Guid>(ChangeId).HasValueGenerator<TimeOrderedId>();
        builder.HasKey(nameof(Aggregate.TenantId), ChangeId);
        builder.Property(change => change.By).HasMaxLength(AggregateMapping.Name);
        builder.Property(change => change.Reason).HasMaxLength(AggregateMapping.LongText);
        builder.HasIndex(nameof(Aggregate.TenantId), OrderId, nameof(LineStatusChange.At));
    }
}
