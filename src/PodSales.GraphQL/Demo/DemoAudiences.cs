using System.Collections.Immutable;
using PodSales.Domain.Catalog;

namespace PodSales.GraphQL.Demo;

/// <summary>The audience profiles of the demo shows.</summary>
internal static class DemoAudiences
{
    private static readonly string[] AgeBands = ["13-17", "18-24", "25-34", "35-44", "45-54", "55-64", "65+"];

    /// <summary>The profile of a show, with the small differences that real shows have.</summary>
    /// <param name="show">The show.</param>
    /// <param name="random">Where the differences come from.</param>
    /// <param name="today">The last day counted.</param>
    public static AudienceProfile Of(DemoShow show, Random random, DateOnly today) => new()
    {
        MonthlyDownloads = show.Downloads,
        Countries = Shares("hosting", today, show.Downloads, Vary(Countries(show.Listeners), random), known: 0.97),
        Ages = Shares("spotify", today, show.Downloads / 4, Vary(AgeBands.Zip(Ages(show.Listeners)), random), known: 0.9),
        Genders = Shares("spotify", today, show.Downloads / 4, Vary(Genders(show.Listeners), random), known: 0.92),
    };

    private static AudienceShares Shares(
        string source, DateOnly today, long counted, IEnumerable<(string Group, double Weight)> weights, double known)
    {
        (string Group, double Weight)[] groups = [.. weights];
        var total = groups.Sum(group => group.Weight);
        return new AudienceShares
        {
            Source = source,
            From = today.AddDays(-90),
            To = today.AddDays(-1),
            Base = counted,
            Shares = [.. groups.Select(group => new AudienceShare(group.Group, Math.Round(known * group.Weight / total, 4)))],
        };
    }

    private static ImmutableArray<(string Group, double Weight)> Vary(IEnumerable<(string Group, double Weight)> weights, Random random) =>
        [.. weights.Select(group => (group.Group, group.Weight * (0.8 + (0.4 * random.NextDouble()))))];

    private static (string Group, double Weight)[] Countries(DemoListeners listeners) => listeners switch
    {
        DemoListeners.British => [("GB", 68), ("IE", 9), ("US", 12), ("AU", 5), ("NG", 4), ("CA", 2)],
        DemoListeners.Curious => [("US", 58), ("GB", 14), ("CA", 9), ("AU", 7), ("DE", 6), ("IN", 6)],
        DemoListeners.YoungUrban => [("US", 70), ("CA", 9), ("GB", 9), ("AU", 5), ("MX", 4), ("DE", 3)],
        DemoListeners.Professionals or DemoListeners.Parents or DemoListeners.SportsFans or DemoListeners.Older =>
            [("US", 81), ("CA", 9), ("GB", 5), ("AU", 3), ("DE", 2)],
    };

    private static double[] Ages(DemoListeners listeners) => listeners switch
    {
        DemoListeners.YoungUrban => [4, 26, 38, 20, 8, 3, 1],
        DemoListeners.Professionals => [1, 9, 34, 31, 16, 7, 2],
        DemoListeners.Parents => [2, 8, 33, 36, 13, 6, 2],
        DemoListeners.SportsFans => [4, 18, 29, 25, 15, 7, 2],
        DemoListeners.Curious => [3, 14, 29, 25, 16, 9, 4],
        DemoListeners.British => [3, 16, 28, 25, 17, 8, 3],
        DemoListeners.Older => [1, 4, 12, 19, 24, 24, 16],
    };

    private static (string Group, double Weight)[] Genders(DemoListeners listeners) => listeners switch
    {
        DemoListeners.YoungUrban => [("female", 51), ("male", 45), ("other", 4)],
        DemoListeners.Professionals => [("female", 41), ("male", 57), ("other", 2)],
        DemoListeners.Parents => [("female", 68), ("male", 30), ("other", 2)],
        DemoListeners.SportsFans => [("female", 19), ("male", 80), ("other", 1)],
        DemoListeners.Curious => [("female", 46), ("male", 51), ("other", 3)],
        DemoListeners.British => [("female", 34), ("male", 64), ("other", 2)],
        DemoListeners.Older => [("female", 55), ("male", 44), ("other", 1)],
    };
}
