using System.Collections.Frozen;
using PodSales.Domain.Catalog;

namespace PodSales.Domain.Matching;

/// <summary>Numbers the countries, and knows the UN sub-region of each.</summary>
internal static class CountryCells
{
    private static readonly FrozenDictionary<string, int> Index = Country.All
        .Select((country, index) => KeyValuePair.Create(country.Code, index))
        .ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly string[] SubRegions = [.. Country.All.Select(country => country.SubRegion ?? country.Code).Distinct()];

    private static readonly int[] SubRegionOf =
        [.. Country.All.Select(country => Array.IndexOf(SubRegions, country.SubRegion ?? country.Code))];

    public static int Count => Index.Count;

    public static int Of(string code) => Index[code];

    public static void Add(double[] cells, AudienceShare share) => cells[Index[share.Group]] += share.Share;

    public static double[] BySubRegion(double[] countries)
    {
        var regions = new double[SubRegions.Length];
        for (var country = 0; country < countries.Length; country++)
        {
            regions[SubRegionOf[country]] += countries[country];
        }

        return regions;
    }

    public static int SubRegion(int country) => SubRegionOf[country];
}
