using System.Linq.Expressions;
using PodSales.Data.Audit;

namespace PodSales.GraphQL.Audit;

/// <summary>Who changed what. An entry is written in the transaction of its change, and never changed.</summary>
[GraphQLName("AuditEntry")]
public sealed class AuditEntryType
{
    /// <summary>Reads an entry as the schema tells it.</summary>
    [GraphQLIgnore]
    public static Expression<Func<AuditRow, AuditEntryType>> Projection { get; } = row => new AuditEntryType
    {
        Id = row.Id,
        At = row.At,
        Actor = row.Actor,
        Kind = row.Kind,
        EntityId = row.EntityId,
        Action = row.Action,
        Changes = row.Changes,
    };

    /// <summary>The entry's own id.</summary>
    public Guid Id { get; init; }

    /// <summary>When.</summary>
    public DateTimeOffset At { get; init; }

    /// <summary>Who.</summary>
    public string Actor { get; init; } = "";

    /// <summary>What kind of thing was changed: <c>deal</c>, <c>line_item</c>.</summary>
    public string Kind { get; init; } = "";

    /// <summary>Which one; events name it as <c>aggregateId</c>.</summary>
    public Guid EntityId { get; init; }

    /// <summary>What was done to it.</summary>
    public AuditAction Action { get; init; }

    /// <summary>The changed fields.</summary>
    [GraphQLIgnore]
    public IReadOnlyList<AuditedChange> Changes { get; init; } = [];
}
