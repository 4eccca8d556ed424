using PodSales.Domain.Catalog;

namespace PodSales.GraphQL.Catalog;

/// <summary>How much of a sensitive topic an advertiser stands.</summary>
/// <param name="Topic">The sensitive topic.</param>
/// <param name="Tier">The highest tier accepted.</param>
public sealed record SuitabilityLimit(SensitiveTopic Topic, RiskTier Tier);
