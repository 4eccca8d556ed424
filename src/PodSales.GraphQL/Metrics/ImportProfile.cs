using PodSales.Domain.Metrics;

namespace PodSales.GraphQL.Metrics;

/// <summary>What a kind of metrics file is like.</summary>
/// <param name="Name">Its name, to be given with an import.</param>
/// <param name="Description">What it is for.</param>
/// <param name="Source">The platform of every row, for files that do not say it; null when the file says it.</param>
/// <param name="RateUnit">How rates are written.</param>
/// <param name="Signs">Headers by which such a file is known when no profile is given.</param>
/// <param name="Headers">Headers that stand for other columns than usual.</param>
[GraphQLName("ImportProfile")]
public sealed record ImportProfile(
    string Name,
    string Description,
    string? Source,
    RateUnit RateUnit,
    IReadOnlyList<string> Signs,
    IReadOnlyList<ImportColumn> Headers)
{
    internal static ImportProfile Of(MetricsProfile profile) => new(
        profile.Name,
        profile.Description,
        profile.Source,
        profile.RateUnit,
        profile.Signs,
        [.. profile.Headers.Select(header => new ImportColumn(header.Header, header.Column))]);
}
