using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
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

    [Theory]
    [InlineData(null)]
    [InlineData("second")]
    public async Task A_warm_up_task_is_run_with_the_executor_when_the_application_starts(string? schemaName)
    {
        var answer = "";
        var services = new ServiceCollection().AddLogging();
        services.AddGraphQLServer(schemaName).AddQueryType<Queries>().AddWarmupTask(async (executor, cancellationToken) =>
        {
            await using var result = await executor.ExecuteAsync(OperationRequestBuilder.New().SetDocument("{ one }").Build(), cancellationToken);
            answer = ((OperationResult)result).ToJson();
        });

        await StartAsync(services);

        Assert.Equal("""{"data":{"one":1}}""", answer);
    }

    [Fact]
    public async Task What_a_warm_up_task_throws_stops_the_start()
    {
        var services = new ServiceCollection().AddLogging();
        services.AddGraphQLServer().AddQueryType<Queries>().AddWarmupTask((_, _) => throw new TimeoutException("no answer"));

        Assert.Equal("no answer", (await Assert.ThrowsAsync<TimeoutException>(() => StartAsync(services))).Message);
    }

    private static async Task StartAsync(IServiceCollection services)
    {
        await using var provider = services.BuildServiceProvider();
        foreach (var service in provider.GetServices<IHostedService>().OfType<IHostedLifecycleService>())
        {
            await service.StartingAsync(CancellationToken.None);
        }
    }

    private sealed class Queries
    {
        public int One => 1;
    }
}
