using System.Globalization;

namespace PodSales.Domain.Matching;

/// <summary>The reasons for a score in one line, in the seed system's words.</summary>
internal static class MatchRationale
{
    public static string Of(IEnumerable<(MatchSignal Signal, double? Value)> signals)
    {
        var parts = string.Join("; ", signals.Where(IsTold).Select(part =>
            string.Create(CultureInfo.InvariantCulture, $"{Label(part.Signal)}: {100 * part.Value:F1}%")));
        return parts.Length == 0 ? "Insufficient data for scoring" : parts;
    }

    private static bool IsTold((MatchSignal Signal, double? Value) part) =>
        part.Signal == MatchSignal.BrandSuitability ? part.Value < 1 : part.Value > 0;

    private static string Label(MatchSignal signal) => signal switch
    {
        MatchSignal.Geography => "Geo overlap",
        MatchSignal.Demographics => "Demographic overlap",
        MatchSignal.Topic => "Topic overlap",
        MatchSignal.HistoricalLift => "Historical lift",
        MatchSignal.Inventory => "Inventory fit",
        MatchSignal.BrandSuitability => "Brand safety",
    };
}
