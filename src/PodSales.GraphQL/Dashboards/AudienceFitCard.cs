using PodSales.Domain.Dashboards;
using MatchType = PodSales.GraphQL.Matching.MatchType;

namespace PodSales.GraphQL.Dashboards;

/// <summary>The shows that fit best.</summary>
[GraphQLName("AudienceFit")]
public sealed class AudienceFitCard(AudienceFit fit)
{
    /// <summary>The best score, from 0 to 100; null when nothing is scored.</summary>
    public double? TopScore => (double?)fit.TopScore;

    /// <summary>The mean score of the matches told here; null when nothing is scored.</summary>
    public double? AverageScore => (double?)fit.AverageScore;

    /// <summary>The best matches, ten at most, the best first.</summary>
    public IReadOnlyList<MatchType> Matches => [.. fit.Best.Select(MatchType.Of)];
}
