using System.Collections.Immutable;

namespace PodSales.Data.Audit;

/// <summary>Who changed what, written in the transaction of the change. Rows are added, never changed.</summary>
public sealed class AuditRow
{
    private AuditRow()
    {
    }

    /// <summary>Whose data.</summary>
    public Guid TenantId { get; private init; }

    /// <summary>The entry's id, which rises with time.</summary>
    public Guid Id { get; private init; }

    /// <summary>When, in UTC.</summary>
    public DateTimeOffset At { get; private init; }

    /// <summary>Who.</summary>
    public string Actor { get; private init; } = "";

    /// <summary>What kind of thing was changed: <c>deal</c>, <c>line_item</c>.</summary>
    public string Kind { get; private init; } = "";

    /// <summary>Which one.</summary>
    public Guid EntityId { get; private init; }

    /// <summary>What was done to it.</summary>
    public AuditAction Action { get; private init; }

    /// <summary>The changed fields; of something new, those that have a value.</summary>
    public ImmutableArray<AuditedChange> Changes { get; private init; } = [];

    internal static AuditRow Of(
        Guid tenantId, string actor, DateTimeOffset at, string kind, Guid entityId, AuditAction action, ImmutableArray<AuditedChange> changes) => new()
        {
            TenantId = tenantId,
            Id = Guid.CreateVersion7(at),
            At = at,
            Actor = actor,
            Kind = kind,
            EntityId = entityId,
            Action = action,
            Changes = changes,
        };
}
