using System.Text.Json.Serialization;

namespace PodSales.Domain.Events;

/// <summary>Something happened to a hold on inventory.</summary>
/// <param name="HoldId">Which hold.</param>
/// <param name="PodcastId">The show.</param>
/// <param name="EpisodeId">The episode; null for impressions of the show.</param>
/// <param name="Change">What happened.</param>
/// <param name="ExpiresAt">Until when it holds, or held.</param>
public sealed record HoldChanged(Guid HoldId, Guid PodcastId, Guid? EpisodeId, HoldChange Change, DateTimeOffset ExpiresAt) : DomainEvent
{
    /// <summary><c>hold.placed</c>, <c>hold.extended</c>, <c>hold.released</c>, <c>hold.expired</c> or <c>hold.converted</c>.</summary>
    [JsonIgnore]
    public override string Type => Change switch
    {
        HoldChange.Placed => "hold.placed",
        HoldChange.Extended => "hold.extended",
        HoldChange.Released => "hold.released",
        HoldChange.Expired => "hold.expired",
        HoldChange.Converted => "hold.converted",
    };

    /// <inheritdoc/>
    [JsonIgnore]
    public override string AggregateKind => "hold";

    /// <inheritdoc/>
    [JsonIgnore]
    public override Guid AggregateId => HoldId;
}
