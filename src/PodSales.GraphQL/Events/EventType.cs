using System.Linq.Expressions;
using PodSales.Data.Events;

namespace PodSales.GraphQL.Events;

/// <summary>Something that has happened in your network.</summary>
[GraphQLName("Event")]
public sealed class EventType
{
    /// <summary>Reads an event as the schema tells it.</summary>
    [GraphQLIgnore]
    public static Expression<Func<EventRow, EventType>> Projection { get; } = row => new EventType
    {
        Id = row.Id,
        TransactionId = row.TransactionId,
        Sequence = row.Sequence,
        Type = row.Type,
        SchemaVersion = row.SchemaVersion,
        AggregateKind = row.AggregateKind,
        AggregateId = row.AggregateId,
        Actor = row.Actor,
        OccurredAt = row.OccurredAt,
        Payload = row.Payload,
    };

    /// <summary>The event's own id, by which you know one that you have seen already.</summary>
    public Guid Id { get; init; }

    /// <summary>The transaction that wrote it.</summary>
    [GraphQLIgnore]
    public long TransactionId { get; init; }

    /// <summary>Its place among all events.</summary>
    [GraphQLIgnore]
    public long Sequence { get; init; }

    /// <summary>What happened: <c>deal.stage_changed</c>.</summary>
    public string Type { get; init; } = "";

    /// <summary>Which form the payload has, from 1.</summary>
    public int SchemaVersion { get; init; }

    /// <summary>What kind of thing it happened to: <c>deal</c>.</summary>
    public string AggregateKind { get; init; } = "";

    /// <summary>Which one it happened to.</summary>
    public Guid AggregateId { get; init; }

    /// <summary>Who did it.</summary>
    public string Actor { get; init; } = "";

    /// <summary>When.</summary>
    public DateTimeOffset OccurredAt { get; init; }

    /// <summary>The details: one flat JSON object, as text.</summary>
    public string Payload { get; init; } = "{}";

    internal static EventType Of(EventRecord record) => new()
    {
        Id = record.Id,
        TransactionId = record.Position.TransactionId,
        Sequence = record.Position.Sequence,
        Type = record.Type,
        SchemaVersion = record.SchemaVersion,
        AggregateKind = record.AggregateKind,
        AggregateId = record.AggregateId,
        Actor = record.Actor,
        OccurredAt = record.OccurredAt,
        Payload = record.Payload,
    };
}
