using System.Text.Json.Serialization;

namespace PodSales.Domain.Events;

/// <summary>Somebody became a host of a show, or is none any more.</summary>
/// <param name="PodcastId">The show.</param>
/// <param name="Subject">Who.</param>
/// <param name="IsHost">Whether they are one now.</param>
public sealed record PodcastHostChanged(Guid PodcastId, string Subject, bool IsHost) : DomainEvent
{
    /// <summary><c>podcast.host_added</c> or <c>podcast.host_removed</c>.</summary>
    [JsonIgnore]
    public override string Type => IsHost ? "podcast.host_added" : "podcast.host_removed";

    /// <inheritdoc/>
    [JsonIgnore]
    public override string AggregateKind => "podcast";

    /// <inheritdoc/>
    [JsonIgnore]
    public override Guid AggregateId => PodcastId;
}
