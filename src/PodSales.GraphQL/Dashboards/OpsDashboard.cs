namespace PodSales.GraphQL.Dashboards;

/// <summary>What those look at who run the network's sales.</summary>
[GraphQLName("OpsDashboard")]
public sealed class OpsDashboard;
