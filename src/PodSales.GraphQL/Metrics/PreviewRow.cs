namespace PodSales.GraphQL.Metrics;

/// <summary>A good row of a file.</summary>
/// <param name="Row">The row; the header is row 1, empty lines do not count.</param>
/// <param name="Metric">What would be stored.</param>
[GraphQLName("PreviewRow")]
public sealed record PreviewRow(int Row, DailyMetricType Metric);
