namespace PodSales.Data.Matching;

/// <summary>Which pairs are meant.</summary>
/// <param name="AdvertiserId">Those of one advertiser; null for all.</param>
/// <param name="PodcastId">Those of one podcast; null for all.</param>
public sealed record MatchScope(Guid? AdvertiserId = null, Guid? PodcastId = null);
