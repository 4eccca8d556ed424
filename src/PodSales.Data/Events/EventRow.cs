using PodSales.Domain.Events;

namespace PodSales.Data.Events;

/// <summary>An event as it is stored. Rows are added, never changed.</summary>
public sealed class EventRow
{
    private EventRow()
    {
    }

    /// <summary>Whose event.</summary>
    public Guid TenantId { get; private init; }

    /// <summary>Rises with each row, in the order of writing, which is not yet the order of commit.</summary>
    public long Sequence { get; private init; }

    /// <summary>The transaction that wrote it; always 0 where the database lets one writer in at a time.</summary>
    public long TransactionId { get; private init; }

    /// <inheritdoc cref="EventRecord.Id"/>
    public Guid Id { get; private init; }

    /// <inheritdoc cref="EventRecord.Type"/>
    public string Type { get; private init; } = "";

    /// <inheritdoc cref="EventRecord.SchemaVersion"/>
    public int SchemaVersion { get; private init; }

    /// <inheritdoc cref="EventRecord.AggregateKind"/>
    public string AggregateKind { get; private init; } = "";

    /// <inheritdoc cref="EventRecord.AggregateId"/>
    public Guid AggregateId { get; private init; }

    /// <inheritdoc cref="EventRecord.Actor"/>
    public string Actor { get; private init; } = "";

    /// <inheritdoc cref="EventRecord.OccurredAt"/>
    public DateTimeOffset OccurredAt { get; private init; }

    /// <inheritdoc cref="EventRecord.Payload"/>
    public string Payload { get; private init; } = "{}";

    /// <summary>The event, as readers get it.</summary>
    /// <returns>The event with its position.</returns>
    public EventRecord ToRecord() => new()
    {
        Id = Id,
        TenantId = TenantId,
        Position = new(TransactionId, Sequence),
        Type = Type,
        SchemaVersion = SchemaVersion,
        AggregateKind = AggregateKind,
        AggregateId = AggregateId,
        Actor = Actor,
        OccurredAt = OccurredAt,
        Payload = Payload,
    };

    internal static EventRow From(DomainEvent domainEvent, Guid tenantId, string actor, DateTimeOffset now) => new()
    {
        TenantId = tenantId,
        Id = Guid.CreateVersion7(now),
        Type = domainEvent.Type,
        SchemaVersion = domainEvent.SchemaVersion,
        AggregateKind = domainEvent.AggregateKind,
        AggregateId = domainEvent.AggregateId,
        Actor = actor,
        OccurredAt = now,
        Payload = domainEvent.ToPayload(),
    };
}
