using System.Globalization;

namespace PodSales.GraphQL.Tests.Metrics;

/// <summary>Files of daily figures as platforms export them.</summary>
internal static class MetricsFile
{
    public const string Header = "day,episode_id,source,downloads,listeners,completion_rate,ctr,conversions,revenue_cents";

    public static string Of(params IEnumerable<string> rows) => string.Join('\n', rows.Prepend(Header)) + "\n";

    public static string Row(string episodeKey, string day, string source = "spotify", long downloads = 1200) =>
        string.Create(CultureInfo.InvariantCulture, $"{day},{episodeKey},{source},{downloads},983,0.63,0.012,24,2520");
}
