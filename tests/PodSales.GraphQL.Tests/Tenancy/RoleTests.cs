using PodSales.GraphQL.Tests.Access;
using PodSales.GraphQL.Tests.Catalog;
using PodSales.GraphQL.Tests.Deals;
using PodSales.GraphQL.Tests.Servers;

namespace PodSales.GraphQL.Tests.Tenancy;

public abstract class RoleTests(TestServer server)
{
    [Theory]
    [InlineData("viewer")]
    [InlineData("creator")]
    public Task Who_only_looks_can_change_nothing(string role) => AssertRefusedAsync(server.As("demo", role), "AUTH_NOT_AUTHORIZED");

    [Fact]
    public Task Nobody_changes_anything_without_a_token() => AssertRefusedAsync(server.WithToken(null), "AUTH_NOT_AUTHENTICATED");

    [Fact]
    public async Task Who_only_looks_can_see()
    {
        var deal = await server.As("demo", "seller").DealInAsync("LEAD");

        var read = await server.As("demo", "viewer").ReadAsync("query ($id: ID!) { deal(id: $id) { stage podcast { title } } }", new { id = deal });

        Assert.Equal(("LEAD", "Zone Two"), (read.Text("deal.stage"), read.Text("deal.podcast.title")));
        Assert.NotEmpty(await server.As("demo", "viewer").PodcastAsync());
    }

    // From the schema, so that a mutation that is new is tested too.
    private async Task AssertRefusedAsync(Caller caller, string code)
    {
        foreach (var (mutation, operation) in await RootFields.OfAsync(server.As("demo", "viewer"), "Mutation"))
        {
            var answer = await RootFields.AskAsync(caller, operation);

            Assert.Equal((mutation, code), (mutation, answer.ErrorCode));
            Assert.True(answer.HasNoData);
        }
    }
}

[Collection(SqliteServer.Collection)]
public sealed class SqliteRoleTests(SqliteServer server) : RoleTests(server);

[Collection(PostgreSqlServer.Collection)]
public sealed class PostgreSqlRoleTests(PostgreSqlServer server) : RoleTests(server);
