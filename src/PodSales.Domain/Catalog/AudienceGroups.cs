namespace PodSales.Domain.Catalog;

/// <summary>Which texts name a group of people.</summary>
internal static class AudienceGroups
{
    public static bool IsCountry(string? text) => Country.Find(text) is not null;

    public static bool IsAgeBand(string? text) => AgeBand.TryParse(text, out _);

    public static bool IsGender(string? text) => text is "female" or "male" or "other";
}
