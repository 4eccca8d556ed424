namespace PodSales.Domain.Catalog;

/// <summary>A tier for one sensitive topic: found in content, or the highest that an advertiser accepts.</summary>
/// <param name="Topic">The sensitive topic.</param>
/// <param name="Tier">The tier.</param>
public sealed record TopicRating(SensitiveTopic Topic, RiskTier Tier);
