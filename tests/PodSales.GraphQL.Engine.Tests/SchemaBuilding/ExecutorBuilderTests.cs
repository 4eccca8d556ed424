using Microsoft.Extensions.DependencyInjection;
using PodSales.GraphQL.Engine.Execution;

namespace PodSales.GraphQL.Engine.Tests.SchemaBuilding;

public sealed class ExecutorBuilderTests
{
    [Theory]
    [InlineData(null)]
    [InlineData("second")]
    public async Task A_schema_is_tried_without_a_server(string? schemaName)
    {
        var builder = new ServiceCollection().AddGraphQLServer(schemaName).AddQueryType<Queries>();

        await using var result = await builder.ExecuteRequestAsync("{ one }");

        Assert.Equal("""{"data":{"one":1}}""", Assert.IsType<OperationResult>(result, exactMatch: false).ToJson());
        Assert.Contains("one: Int!", (await builder.BuildSchemaAsync()).ToString(), StringComparison.Ordinal);
    }

    private sealed class Queries
    {
        public int One => 1;
    }
}
