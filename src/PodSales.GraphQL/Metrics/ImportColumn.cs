namespace PodSales.GraphQL.Metrics;

/// <summary>A column of a metrics file.</summary>
/// <param name="Header">As the file calls it.</param>
/// <param name="Column">As PodSales calls it: <c>downloads</c>.</param>
[GraphQLName("ImportColumn")]
public sealed record ImportColumn(string Header, string Column);
