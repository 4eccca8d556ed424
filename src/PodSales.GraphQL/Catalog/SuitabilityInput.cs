using PodSales.Domain.Catalog;

namespace PodSales.GraphQL.Catalog;

/// <summary>A tier for one sensitive topic: the highest that an advertiser accepts, or what was found in an episode.</summary>
public sealed class SuitabilityInput
{
    /// <summary>The sensitive topic.</summary>
    public required SensitiveTopic Topic { get; init; }

    /// <summary>The tier.</summary>
    public required RiskTier Tier { get; init; }

    internal TopicRating ToRating() => new(Topic, Tier);
}
