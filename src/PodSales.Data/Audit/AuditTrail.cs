using System.Collections.Immutable;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using PodSales.Data.Mapping;
using PodSales.Domain;
using PodSales.Domain.InsertionOrders;

namespace PodSales.Data.Audit;

/// <summary>Makes the audit trail's entries of what a context is about to save.</summary>
internal static class AuditTrail
{
    // What every change changes says nothing about it.
    private static readonly ImmutableHashSet<string> Bookkeeping =
        [nameof(Aggregate.TenantId), nameof(Aggregate.Id), nameof(Aggregate.Version), nameof(Aggregate.CreatedAt), nameof(Aggregate.UpdatedAt)];

    /// <summary>One entry for each aggregate and each line of an order that is made, changed or removed.</summary>
    public static IEnumerable<AuditRow> Of(ChangeTracker changes, Guid tenantId, string actor, DateTimeOffset now) =>
        from entry in changes.Entries()
        where entry.Entity is Aggregate or LineItem
        let action = ActionOf(entry.State)
        where action is not null
        let fields = ChangesOf(entry, "", entry.Members()).ToImmutableArray()
        where action != AuditAction.Updated || fields is not []
        select AuditRow.Of(
            tenantId,
            actor,
            now,
            SnakeCaseNames.InSnakeCase(entry.Metadata.ClrType.Name),
            (Guid)entry.Property(nameof(Aggregate.Id)).CurrentValue!,
            action.Value,
            fields);

    private static AuditAction? ActionOf(EntityState state) => state switch
    {
        EntityState.Added => AuditAction.Created,
        EntityState.Modified => AuditAction.Updated,
        EntityState.Deleted => AuditAction.Deleted,
        _ => null,
    };

    private static IEnumerable<AuditedChange> ChangesOf(
        EntityEntry entry, string prefix, (IEnumerable<PropertyEntry> Properties, IEnumerable<ComplexPropertyEntry> Parts) members)
    {
        foreach (var property in members.Properties.Where(IsTold))
        {
            var before = entry.State == EntityState.Added ? null : property.OriginalValue;
            var after = entry.State == EntityState.Deleted ? null : property.CurrentValue;
            if (entry.State == EntityState.Modified ? property.IsModified : (before ?? after) is not null)
            {
                yield return new($"{prefix}{InCamelCase(property.Metadata.Name)}", Json(before), Json(after));
            }
        }

        foreach (var part in members.Parts)
        {
            foreach (var change in ChangesOf(entry, $"{prefix}{InCamelCase(part.Metadata.Name)}.", (part.Properties, part.ComplexProperties)))
            {
                yield return change;
            }
        }
    }

    private static (IEnumerable<PropertyEntry> Properties, IEnumerable<ComplexPropertyEntry> Parts) Members(this EntityEntry entry) =>
        (entry.Properties, entry.ComplexProperties);

    private static bool IsTold(PropertyEntry property) =>
        !property.Metadata.IsShadowProperty() && !Bookkeeping.Contains(property.Metadata.Name) && property.Metadata.IsAudited();

    private static string InCamelCase(string name) => JsonNamingPolicy.CamelCase.ConvertName(name);

    private static JsonElement? Json(object? value) => value is null ? null : JsonText.ToElement(value);
}
