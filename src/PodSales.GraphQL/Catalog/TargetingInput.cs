using System.Collections.Immutable;
using PodSales.Domain;
using PodSales.Domain.Catalog;
using PodSales.GraphQL.Errors;

namespace PodSales.GraphQL.Catalog;

/// <summary>Whom an advertiser wants to reach. What is left out stays; what is given as null or empty asks for nothing in particular.</summary>
public sealed class TargetingInput
{
    /// <summary>The wanted countries, ISO 3166-1 alpha-2 codes.</summary>
    public Optional<IReadOnlyList<string>?> Countries { get; init; }

    /// <summary>The share of the audience that should be in the wanted countries, above 0 and up to 1; null is 1.</summary>
    public Optional<double?> CountryShareRequired { get; init; }

    /// <summary>The wanted mix of countries, adding up to 1, instead of a list of countries.</summary>
    public Optional<IReadOnlyList<AudienceGroupInput>?> CountryMix { get; init; }

    /// <summary>The wanted age bands: <c>25-34</c>, <c>65+</c>.</summary>
    public Optional<IReadOnlyList<string>?> Ages { get; init; }

    /// <summary>The wanted mix of genders, adding up to 1.</summary>
    public Optional<IReadOnlyList<AudienceGroupInput>?> GenderMix { get; init; }

    /// <summary>The wanted topics of IAB Content Taxonomy 3.1.</summary>
    public Optional<IReadOnlyList<TargetTopicInput>?> Topics { get; init; }

    /// <summary>The highest tier accepted for each sensitive topic that has a limit of its own; never FLOOR.</summary>
    public Optional<IReadOnlyList<SuitabilityInput>?> SuitabilityLimits { get; init; }

    /// <summary>The highest tier accepted for every other sensitive topic; null is MEDIUM.</summary>
    public Optional<RiskTier?> DefaultSuitabilityLimit { get; init; }

    internal TargetingProfile Apply(TargetingProfile present) => new()
    {
        Countries = Items(Countries, present.Countries, country => country),
        CountryShareRequired = CountryShareRequired.Or(present.CountryShareRequired) ?? TargetingProfile.Anyone.CountryShareRequired,
        CountryMix = CountryMix.HasValue ? [.. AudienceGroupInput.SharesOf(CountryMix.Value)] : present.CountryMix,
        Ages = Items(Ages, present.Ages, BandOf),
        GenderMix = GenderMix.HasValue ? [.. AudienceGroupInput.SharesOf(GenderMix.Value)] : present.GenderMix,
        Topics = Items(Topics, present.Topics, topic => topic.ToTopic()),
        SuitabilityLimits = Items(SuitabilityLimits, present.SuitabilityLimits, limit => limit.ToRating()),
        DefaultSuitabilityLimit =
            DefaultSuitabilityLimit.Or(present.DefaultSuitabilityLimit) ?? TargetingProfile.Anyone.DefaultSuitabilityLimit,
    };

    private static ImmutableArray<T> Items<TGiven, T>(
        Optional<IReadOnlyList<TGiven>?> given, ImmutableArray<T> present, Func<TGiven, T> read) =>
        given.HasValue ? [.. (given.Value ?? []).Select(read)] : present;

    private static AgeBand BandOf(string text) => AgeBand.TryParse(text, out var band)
        ? band
        : throw new InvalidInputException(new Problem(
            "AGE_BAND_INVALID", $"Expected an age band such as \"25-34\" or \"65+\", found \"{text}\".", "ages"));
}
