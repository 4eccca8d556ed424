using PodSales.Domain.Catalog;

namespace PodSales.GraphQL.Catalog;

/// <summary>Whom an advertiser wants to reach. An empty list asks for nothing in particular.</summary>
public sealed class Targeting(TargetingProfile profile)
{
    /// <summary>The wanted countries, ISO 3166-1 alpha-2 codes.</summary>
    public IReadOnlyList<string> Countries => profile.Countries;

    /// <summary>The share of the audience that should be in the wanted countries, above 0 and up to 1.</summary>
    public double CountryShareRequired => profile.CountryShareRequired;

    /// <summary>The wanted mix of countries, where one is asked for instead of a list.</summary>
    public IReadOnlyList<AudienceGroup> CountryMix => Groups(profile.CountryMix);

    /// <summary>The wanted age bands: <c>25-34</c>.</summary>
    public IReadOnlyList<string> Ages => [.. profile.Ages.Select(band => band.ToString())];

    /// <summary>The wanted mix of genders.</summary>
    public IReadOnlyList<AudienceGroup> GenderMix => Groups(profile.GenderMix);

    /// <summary>The wanted topics of IAB Content Taxonomy 3.1.</summary>
    public IReadOnlyList<TargetTopic> Topics => [.. profile.Topics.Select(TargetTopic.Of)];

    /// <summary>The highest tier accepted for each sensitive topic that has a limit of its own.</summary>
    public IReadOnlyList<SuitabilityLimit> SuitabilityLimits =>
        [.. profile.SuitabilityLimits.Select(limit => new SuitabilityLimit(limit.Topic, limit.Tier))];

    /// <summary>The highest tier accepted for every other sensitive topic.</summary>
    public RiskTier DefaultSuitabilityLimit => profile.DefaultSuitabilityLimit;

    private static IReadOnlyList<AudienceGroup> Groups(IEnumerable<AudienceShare> shares) =>
        [.. shares.Select(share => new AudienceGroup(share.Group, share.Share))];
}
