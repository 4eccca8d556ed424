using PodSales.GraphQL.Engine.Types;

namespace PodSales.GraphQL.Engine.Tests.Execution.Options;

[QueryType(IncludeStaticMembers = true)]
public static class RackQueries
{
    [UsePaging(ConnectionName = "Racks")]
    public static IEnumerable<Rack>? Racks() => [new(1), new(2), new(3)];
}
