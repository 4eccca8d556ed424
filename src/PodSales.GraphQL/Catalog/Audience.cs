using PodSales.Domain.Catalog;

namespace PodSales.GraphQL.Catalog;

/// <summary>Who listens to a show. What nobody knows is null or empty, never guessed.</summary>
public sealed class Audience(AudienceProfile profile)
{
    /// <summary>Downloads in a usual month; null when not known.</summary>
    public long? MonthlyDownloads => profile.MonthlyDownloads;

    /// <summary>Shares of the audience by country, ISO 3166-1 alpha-2 codes.</summary>
    public AudienceBreakdown? Countries => AudienceBreakdown.Of(profile.Countries);

    /// <summary>Shares of the audience by age band: <c>25-34</c>.</summary>
    public AudienceBreakdown? Ages => AudienceBreakdown.Of(profile.Ages);

    /// <summary>Shares of the audience by gender: <c>female</c>, <c>male</c>, <c>other</c>.</summary>
    public AudienceBreakdown? Genders => AudienceBreakdown.Of(profile.Genders);
}
