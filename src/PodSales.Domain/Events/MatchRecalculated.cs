using System.Text.Json.Serialization;

namespace PodSales.Domain.Events;

/// <summary>Match scores were computed anew: for a pair, for all of one side, or for the whole tenant.</summary>
/// <param name="TenantId">Whose scores.</param>
/// <param name="AdvertiserId">The advertiser; null when all were computed.</param>
/// <param name="PodcastId">The podcast; null when all were computed.</param>
/// <param name="MatchesCount">How many pairs have a new score.</param>
/// <param name="MatchId">The match, when it was one pair.</param>
/// <param name="Score">Its score from 0 to 100, when it was one pair that could be scored.</param>
public sealed record MatchRecalculated(
    Guid TenantId,
    Guid? AdvertiserId,
    Guid? PodcastId,
    int MatchesCount,
    Guid? MatchId = null,
    decimal? Score = null) : DomainEvent
{
    /// <inheritdoc/>
    [JsonIgnore]
    public override string Type => "match.recalculated";

    /// <inheritdoc/>
    [JsonIgnore]
    public override string AggregateKind => "match";

    /// <inheritdoc/>
    [JsonIgnore]
    public override Guid AggregateId => MatchId ?? AdvertiserId ?? PodcastId ?? TenantId;
}
