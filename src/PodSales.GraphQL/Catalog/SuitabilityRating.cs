using PodSales.Domain.Catalog;

namespace PodSales.GraphQL.Catalog;

/// <summary>How strongly a sensitive topic is present in an episode.</summary>
/// <param name="Topic">The sensitive topic.</param>
/// <param name="Tier">The tier found.</param>
public sealed record SuitabilityRating(SensitiveTopic Topic, RiskTier Tier);
