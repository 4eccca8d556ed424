using PodSales.GraphQL.Tests.Servers;
using PodSales.Testing;

namespace PodSales.GraphQL.Tests.Demo;

/// <summary>Servers that start together on one empty database.</summary>
public sealed class DemoTurnTests
{
    private const string Making = "Making the demo network";

    [Fact]
    public async Task One_of_two_servers_makes_the_demo_and_the_other_finds_it_made()
    {
        var connection = await PostgreSqlCluster.CreateEmptyDatabaseAsync();
        try
        {
            var settings = new Dictionary<string, string> { ["ConnectionStrings__PodSales"] = connection };
            var servers = await Task.WhenAll(ServerProcess.StartAsync(settings), ServerProcess.StartAsync(settings));
            await using var first = servers[0];
            await using var second = servers[1];

            // A network is made by one of them, its metrics perhaps by the other.
            Assert.Equal(2, servers.Sum(server => Count(server, "deals in every stage")));
            Assert.Equal(2, servers.Sum(server => Count(server, "rows of daily metrics over 90 days")));
            Assert.Contains(servers, server => Count(server, Making) == 2);
        }
        finally
        {
            await PostgreSqlCluster.DropDatabaseAsync(connection);
        }
    }

    private static int Count(ServerProcess server, string words) =>
        server.Log.Text.Split('\n').Count(line => line.Contains(words, StringComparison.Ordinal));
}
