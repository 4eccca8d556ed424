using System.Text.Json;
using System.Text.Json.Serialization;

namespace PodSales.Domain.Events;

/// <summary>
/// Something that has happened to one aggregate, told in the past tense and never changed afterwards.
/// </summary>
/// <remarks>Who did it, when, for which tenant and in which order is the envelope's, which storage adds.</remarks>
public abstract record DomainEvent
{
    private protected DomainEvent()
    {
    }

    /// <summary>The stable name, such as <c>deal.stage_changed</c>.</summary>
    [JsonIgnore]
    public abstract string Type { get; }

    /// <summary>Which form the payload has; raised when a member changes its meaning or goes away.</summary>
    [JsonIgnore]
    public virtual int SchemaVersion => 1;

    /// <summary>What kind of thing it happened to, such as <c>deal</c>.</summary>
    [JsonIgnore]
    public abstract string AggregateKind { get; }

    /// <summary>Which one it happened to.</summary>
    [JsonIgnore]
    public abstract Guid AggregateId { get; }

    /// <summary>
    /// What happened, as one flat JSON object: names and words in snake case, days as <c>2026-03-01</c>.
    /// </summary>
    /// <returns>The JSON text.</returns>
    public string ToPayload() => JsonSerializer.Serialize(this, GetType(), DomainEventJson.Default);
}
