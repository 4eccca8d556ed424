using PodSales.Domain.Matching;

namespace PodSales.Data.Matching;

/// <summary>A pair and its new score.</summary>
/// <param name="AdvertiserId">Who might buy.</param>
/// <param name="PodcastId">In which show.</param>
/// <param name="Score">The score with its reasons.</param>
public sealed record ScoredPair(Guid AdvertiserId, Guid PodcastId, MatchScore Score);
