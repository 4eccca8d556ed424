using PodSales.GraphQL.Tests.Servers;

namespace PodSales.GraphQL.Tests.Tenancy;

public abstract class ViewerTests(TestServer server)
{
    [Theory]
    [InlineData("demo", "Harbor Lane Audio", "America/New_York")]
    [InlineData("rival", "Second Street Podcasts", "Europe/Berlin")]
    public async Task The_viewer_is_who_the_token_says(string tenant, string name, string timeZone)
    {
        var viewer = await server.As(tenant, "seller", "ad-ops")
            .ReadAsync("{ viewer { subject roles network { slug name timeZone currency } } }");

        Assert.Equal($"seller@{tenant}", viewer.Text("viewer.subject"));
        Assert.Equal(["seller", "ad-ops"], viewer.All("viewer.roles").Select(role => role.GetString()));
        Assert.Equal(
            (tenant, name, timeZone, "USD"),
            (viewer.Text("viewer.network.slug"), viewer.Text("viewer.network.name"), viewer.Text("viewer.network.timeZone"), viewer.Text("viewer.network.currency")));
    }
}

[Collection(SqliteServer.Collection)]
public sealed class SqliteViewerTests(SqliteServer server) : ViewerTests(server);

[Collection(PostgreSqlServer.Collection)]
public sealed class PostgreSqlViewerTests(PostgreSqlServer server) : ViewerTests(server);
