using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PodSales.Data.Mapping;
using PodSales.Domain.InsertionOrders;

namespace PodSales.Data.InsertionOrders;

internal sealed class ChangeRequestConfiguration : IEntityTypeConfiguration<ChangeRequest>
{
    public void Configure(EntityTypeBuilder<ChangeRequest> builder)
    {
        builder.IsAggregate("order_change_requests");
        builder.RefersTo<InsertionOrder>(nameof(ChangeRequest.OrderId));
        builder.Property(request => request.Revision).StoredAsJson();
        builder.Property(request => request.Reason).HasMaxLength(AggregateMapping.LongText);
        builder.Property(request => request.ProposedBy).HasMaxLength(AggregateMapping.Name);
        builder.Property(request => request.DecidedBy).HasMaxLength(AggregateMapping.Name);
        builder.Property(request => request.DecisionNote).HasMaxLength(AggregateMapping.LongText);
        builder.HasIndex(request => new { request.TenantId, request.OrderId });
        builder.HasIndex(request => new { request.TenantId, request.Status, request.CreatedAt });
    }
}
