using PodSales.GraphQL.Engine.CostAnalysis.Types;
using PodSales.GraphQL.Engine.Types;

namespace PodSales.GraphQL.Engine.Tests.Transport.Http.Batching;

[QueryType(IncludeStaticMembers = true)]
public static class BatchQueries
{
    public static string Echo(string text) => text;

    [Cost(60)]
    public static string Dear() => "dear";
}
