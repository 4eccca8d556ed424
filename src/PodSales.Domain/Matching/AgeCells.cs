using PodSales.Domain.Catalog;

namespace PodSales.Domain.Matching;

/// <summary>Ages as fourteen cells in rising order: under 18, then the bands of IAB Audience Taxonomy 1.1.</summary>
/// <remarks>
/// Sources use different bands, so a band is spread evenly over its years and the years are gathered into cells. "And
/// over" is
/// taken to end at 84, which puts half of 65+ into the last cell, 75 and over.
/// </remarks>
internal static class AgeCells
{
    public const int Count = 14;

    private const int OpenBandEndsAt = 84;

    private static readonly int[] FirstYears = [0, 18, 21, 25, 30, 35, 40, 45, 50, 55, 60, 65, 70, 75];

    public static void Add(double[] cells, AgeBand band, double share)
    {
        var last = band.To ?? Math.Max(band.From, OpenBandEndsAt);
        var years = last - band.From + 1;
        for (var year = band.From; year <= last; year++)
        {
            cells[CellOf(year)] += share / years;
        }
    }

    /// <summary>The wanted ages as a distribution in which every year counts the same, however bands overlap.</summary>
    public static double[]? Wanted(IReadOnlyCollection<AgeBand> bands)
    {
        int[] years = [.. bands.SelectMany(YearsOf).Distinct()];
        if (years is [])
        {
            return null;
        }

        var cells = new double[Count];
        foreach (var year in years)
        {
            cells[CellOf(year)] += 1.0 / years.Length;
        }

        return cells;
    }

    private static IEnumerable<int> YearsOf(AgeBand band) =>
        Enumerable.Range(band.From, (band.To ?? Math.Max(band.From, OpenBandEndsAt)) - band.From + 1);

    private static int CellOf(int year)
    {
        var cell = Array.BinarySearch(FirstYears, year);
        return cell >= 0 ? cell : ~cell - 1;
    }
}
