using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata;

namespace PodSales.Data.Tenancy;

/// <summary>Keeps tenants apart: a filter on every entity, a check on every write.</summary>
internal static class TenantWalls
{
    /// <summary>The name of the query filter, to be left out only by the few readers that serve all tenants.</summary>
    public const string FilterName = "tenant";

    /// <summary>The property, or shadow property, that every entity has.</summary>
    public const string Property = nameof(ITenant.TenantId);

    public static void FilterByTenant(this ModelBuilder model, PodSalesDbContext context)
    {
        foreach (var entity in model.Model.GetEntityTypes().Where(entity => !entity.IsOwned()))
        {
            entity.SetQueryFilter(FilterName, Filter(entity, context));
        }
    }

    public static void Check(ChangeTracker changes, Guid tenantId)
    {
        foreach (var entry in changes.Entries().Where(IsWrite))
        {
            var tenant = entry.Property(Property);
            if (!tenantId.Equals(tenant.CurrentValue) || (entry.State != EntityState.Added && !tenantId.Equals(tenant.OriginalValue)))
            {
                throw new TenantViolationException(
                    $"A {entry.Metadata.ShortName()} of tenant {tenant.CurrentValue} would have been written for tenant {tenantId}; nothing was.");
            }
        }
    }

    private static bool IsWrite(EntityEntry entry) =>
        entry.State is EntityState.Added or EntityState.Modified or EntityState.Deleted;

    // EF Core recognises the context in a filter and reads the property anew for each context, so the model is built once for all tenants.
    private static LambdaExpression Filter(IMutableEntityType entity, PodSalesDbContext context)
    {
        var row = Expression.Parameter(entity.ClrType, "row");
        var rowTenant = Expression.Call(typeof(EF), nameof(EF.Property), [typeof(Guid)], row, Expression.Constant(Property));
        var ownTenant = Expression.Property(Expression.Constant(context), nameof(PodSalesDbContext.TenantId));
        return Expression.Lambda(Expression.Equal(rowTenant, ownTenant), row);
    }
}
