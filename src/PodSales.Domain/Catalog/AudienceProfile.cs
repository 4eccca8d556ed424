namespace PodSales.Domain.Catalog;

/// <summary>Who listens to a podcast, as far as it is known. Null means not known.</summary>
public sealed record AudienceProfile
{
    /// <summary>A profile of which nothing is known.</summary>
    public static AudienceProfile Unknown { get; } = new();

    /// <summary>Downloads in a usual month, from 0.</summary>
    public long? MonthlyDownloads { get; init; }

    /// <summary>Shares by country, as ISO 3166-1 alpha-2 codes.</summary>
    public AudienceShares? Countries { get; init; }

    /// <summary>Shares by age band, such as <c>25-34</c> and <c>65+</c>.</summary>
    public AudienceShares? Ages { get; init; }

    /// <summary>Shares by <see cref="Gender"/>, in small letters.</summary>
    public AudienceShares? Genders { get; init; }

    /// <summary>What is wrong with the profile.</summary>
    /// <returns>One problem for each fault; empty when it can be used.</returns>
    public IEnumerable<Problem> Problems()
    {
        if (MonthlyDownloads < 0)
        {
            yield return new(
                "DOWNLOADS_NEGATIVE",
                FormattableString.Invariant($"Expected monthly downloads from 0, found {MonthlyDownloads}."),
                "monthlyDownloads");
        }

        Problem[] ofShares =
        [
            .. Countries?.Problems("countries", AudienceGroups.IsCountry) ?? [],
            .. Ages?.Problems("ages", AudienceGroups.IsAgeBand) ?? [],
            .. Genders?.Problems("genders", AudienceGroups.IsGender) ?? [],
        ];
        foreach (var problem in ofShares)
        {
            yield return problem;
        }
    }
}
