using System.Collections.Immutable;

namespace PodSales.Domain.Catalog;

/// <summary>
/// Whom an advertiser wants to reach, and where it does not want to be heard. What is left empty does not matter to it.
/// </summary>
public sealed record TargetingProfile
{
    /// <summary>A profile that asks for nothing.</summary>
    public static TargetingProfile Anyone { get; } = new();

    /// <summary>
    /// The countries that count, as ISO 3166-1 alpha-2 codes: any listener in one of them is as good as another.
    /// </summary>
    public ImmutableArray<string> Countries { get; init; } = [];

    /// <summary>Which part of the audience should be in <see cref="Countries"/>, above 0 and up to 1.</summary>
    public double CountryShareRequired { get; init; } = 1;

    /// <summary>
    /// The wanted mix of countries, adding up to 1; used instead of <see cref="Countries"/>, so only one of both is
    /// given.
    /// </summary>
    public ImmutableArray<AudienceShare> CountryMix { get; init; } = [];

    /// <summary>The wanted ages; every year in them counts the same.</summary>
    public ImmutableArray<AgeBand> Ages { get; init; } = [];

    /// <summary>The wanted mix of genders (<c>female</c>, <c>male</c>, <c>other</c>), adding up to 1.</summary>
    public ImmutableArray<AudienceShare> GenderMix { get; init; } = [];

    /// <summary>The wanted topics.</summary>
    public ImmutableArray<WantedTopic> Topics { get; init; } = [];

    /// <summary>
    /// The highest tier accepted for each sensitive topic, each once; never <see cref="RiskTier.Floor"/>.
    /// </summary>
    public ImmutableArray<TopicRating> SuitabilityLimits { get; init; } = [];

    /// <summary>The highest tier accepted for a topic without a limit of its own.</summary>
    public RiskTier DefaultSuitabilityLimit { get; init; } = RiskTier.Medium;

    /// <summary>The highest tier accepted for a sensitive topic.</summary>
    /// <param name="topic">The topic.</param>
    /// <returns>Its own limit, or the default.</returns>
    public RiskTier LimitFor(SensitiveTopic topic) =>
        SuitabilityLimits.FirstOrDefault(limit => limit.Topic == topic)?.Tier ?? DefaultSuitabilityLimit;

    /// <summary>What is wrong with the profile.</summary>
    /// <returns>One problem for each fault; empty when it can be used.</returns>
    public IEnumerable<Problem> Problems() =>
    [
        .. Countries.Where(code => !AudienceGroups.IsCountry(code)).Select(code =>
            new Problem(
                "GROUP_UNKNOWN",
                $"\"{code}\" is no ISO 3166-1 country code of two capital letters.",
                "countries")),
        .. MixProblems("countryMix", CountryMix, AudienceGroups.IsCountry),
        .. MixProblems("genderMix", GenderMix, AudienceGroups.IsGender),
        .. CountryProblems(),
        .. Ages.Where(band => band.From < 0 || band.To < band.From).Select(band =>
            new Problem("AGE_BAND_INVALID", $"Expected an age band such as 25-34, found {band}.", "ages")),
        .. TopicProblems(),
        .. LimitProblems(),
    ];

    private static IEnumerable<Problem> MixProblems(string field, ImmutableArray<AudienceShare> mix, Func<string, bool> isGroup)
    {
        const double RoundingSlack = 0.02;
        var total = mix.Sum(share => share.Share);
        return mix.IsEmpty || total >= 1 - RoundingSlack
            ? AudienceShares.ShareProblems(field, mix, isGroup)
            : [new(
                "MIX_INCOMPLETE",
                FormattableString.Invariant($"Expected shares of {field} that add up to 1, found {total:0.###}."),
                field)];
    }

    private IEnumerable<Problem> CountryProblems()
    {
        if (!Countries.IsEmpty && !CountryMix.IsEmpty)
        {
            yield return new(
                "TARGET_TWICE",
                "Expected countries or a country mix, found both; leave one of them empty.",
                "countryMix");
        }

        if (CountryShareRequired is not (> 0 and <= 1))
        {
            yield return new(
                "SHARE_OUT_OF_RANGE",
                FormattableString.Invariant($"Expected a required share above 0 and up to 1, found {CountryShareRequired}."),
                "countryShareRequired");
        }
    }

    private IEnumerable<Problem> TopicProblems() =>
        from topic in Topics
        where ContentTopic.Find(topic.TopicId) is null || topic.Weight is not (> 0 and <= 1_000_000)
        select new Problem("TOPIC_INVALID", FormattableString.Invariant(
            $"Expected a topic id of IAB Content Taxonomy 3.1 with a weight above 0, found \"{topic.TopicId}\" with {topic.Weight}."), "topics");

    private IEnumerable<Problem> LimitProblems()
    {
        if (SuitabilityLimits.DistinctBy(limit => limit.Topic).Count() < SuitabilityLimits.Length)
        {
            yield return new("TOPIC_TWICE", "Expected each sensitive topic once.", "suitabilityLimits");
        }

        if (DefaultSuitabilityLimit == RiskTier.Floor || SuitabilityLimits.Any(limit => limit.Tier == RiskTier.Floor))
        {
            yield return new(
                "LIMIT_AT_FLOOR",
                "Expected a limit up to High; content on the floor is never booked.",
                "suitabilityLimits");
        }
    }
}
