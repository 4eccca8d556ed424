namespace PodSales.GraphQL.Rest;

/// <summary>The pairs of an advertiser or of a show are scored.</summary>
/// <param name="Status"><c>completed</c>.</param>
/// <param name="AdvertiserId">The advertiser; null when none was given.</param>
/// <param name="PodcastId">The show; null when none was given.</param>
/// <param name="MatchesRecalculated">How many pairs were scored.</param>
public sealed record MatchesRecalculatedBody(string Status, Guid? AdvertiserId, Guid? PodcastId, int MatchesRecalculated);
