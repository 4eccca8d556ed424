namespace PodSales.Data.Events;

/// <summary>Something that has happened, with its envelope.</summary>
public sealed record EventRecord
{
    /// <summary>The event's own id, by which a receiver knows one that it has seen already.</summary>
    public required Guid Id { get; init; }

    /// <summary>Whose event.</summary>
    public required Guid TenantId { get; init; }

    /// <summary>Where it stands in the log.</summary>
    public required EventPosition Position { get; init; }

    /// <summary>The stable name, such as <c>deal.stage_changed</c>.</summary>
    public required string Type { get; init; }

    /// <summary>Which form the payload has, from 1.</summary>
    public required int SchemaVersion { get; init; }

    /// <summary>What kind of thing it happened to, such as <c>deal</c>.</summary>
    public required string AggregateKind { get; init; }

    /// <summary>Which one it happened to.</summary>
    public required Guid AggregateId { get; init; }

    /// <summary>Who did it.</summary>
    public required string Actor { get; init; }

    /// <summary>When it was written down, in UTC.</summary>
    public required DateTimeOffset OccurredAt { get; init; }

    /// <summary>What happened: one flat JSON object, as text.</summary>
    public required string Payload { get; init; }
}
