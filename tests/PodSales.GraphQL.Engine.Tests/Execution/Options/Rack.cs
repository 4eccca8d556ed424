using PodSales.GraphQL.Engine.Types.Relay;

namespace PodSales.GraphQL.Engine.Tests.Execution.Options;

[Node]
public sealed record Rack([property: ID] int Id)
{
    [NodeResolver]
    public static Rack Get(int id) => new(id);
}
