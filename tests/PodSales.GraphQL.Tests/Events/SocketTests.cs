using PodSales.GraphQL.Tests.Servers;

namespace PodSales.GraphQL.Tests.Events;

public abstract class SocketTests(TestServer server)
{
    [Fact]
    public async Task Without_a_token_nothing_is_followed()
    {
        await using var follower = await server.WithToken(null).FollowAsync("subscription { onEvent { type } }");

        var refused = await follower.NextMessageAsync();

        Assert.Equal("error", refused.Text("type"));
        Assert.Equal("AUTH_NOT_AUTHENTICATED", refused.Text("payload.0.extensions.code"));
    }

    [Fact]
    public async Task A_token_that_is_none_closes_the_connection()
    {
        await using var follower = await Follower.ConnectAsync(server.Process.Address, "abc");

        await follower.UntilClosedAsync();

        Assert.Equal((4403, "The token of connection_init is not valid, or no longer."), follower.Close);
    }

    [Fact]
    public async Task Queries_and_mutations_go_by_the_same_connection()
    {
        await using var follower = await server.As("demo", "seller").FollowAsync("{ viewer { subject } }");

        Assert.Equal("seller@demo", (await follower.NextAsync()).Text("viewer.subject"));
        Assert.Equal("complete", (await follower.NextMessageAsync()).Text("type"));
    }
}

[Collection(SqliteServer.Collection)]
public sealed class SqliteSocketTests(SqliteServer server) : SocketTests(server);

[Collection(PostgreSqlServer.Collection)]
public sealed class PostgreSqlSocketTests(PostgreSqlServer server) : SocketTests(server);
