using System.Collections.Immutable;
using PodSales.Domain.Matching;

namespace PodSales.Domain.Dashboards;

/// <summary>The shows that fit best, by the saved scores.</summary>
/// <param name="Best">The best matches, the best first; those without a score are left out.</param>
public sealed record AudienceFit(ImmutableArray<Match> Best)
{
    /// <summary>The mean score of <see cref="Best"/>, from 0 to 100; null without any.</summary>
    public decimal? AverageScore => Best.IsEmpty ? null : decimal.Round(Best.Average(match => match.Score ?? 0), 2);

    /// <summary>The best score; null without any.</summary>
    public decimal? TopScore => Best.IsEmpty ? null : Best[0].Score;
}
