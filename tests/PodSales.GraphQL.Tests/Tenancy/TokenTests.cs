using PodSales.GraphQL.Tenancy;
using PodSales.GraphQL.Tests.Servers;

namespace PodSales.GraphQL.Tests.Tenancy;

public abstract class TokenTests(TestServer server)
{
    private const string Query = "{ viewer { subject network { slug } } deals(first: 1) { totalCount nodes { id } } podcasts { totalCount } }";

    [Fact]
    public Task Without_a_token_there_are_no_data() => AssertRefusedAsync(null);

    [Fact]
    public Task A_token_that_is_none_gives_no_data() => AssertRefusedAsync("abc");

    [Fact]
    public Task A_token_signed_with_another_key_gives_no_data()
    {
        var key = new Microsoft.IdentityModel.Tokens.SymmetricSecurityKey(new byte[32]);
        return AssertRefusedAsync(Issue(new DevelopmentTokens(key, TimeProvider.System), TestServer.IdOf("demo")));
    }

    [Fact]
    public Task A_token_that_was_changed_gives_no_data()
    {
        var parts = Issue(server.TokensOf(TimeProvider.System), TestServer.IdOf("demo")).Split('.');
        var rival = Issue(server.TokensOf(TimeProvider.System), TestServer.IdOf("rival")).Split('.');
        return AssertRefusedAsync($"{parts[0]}.{rival[1]}.{parts[2]}");
    }

    [Fact]
    public Task A_token_that_is_out_of_date_gives_no_data() =>
        AssertRefusedAsync(Issue(server.TokensOf(new ClockAt(DateTimeOffset.UtcNow.AddDays(-31))), TestServer.IdOf("demo")));

    [Fact]
    public Task A_token_for_somebody_else_than_this_server_gives_no_data() => AssertRefusedAsync(
        server.TokensOf(TimeProvider.System).Issue(TestServer.IdOf("demo"), "x", [Roles.Admin], "another-audience"));

    [Fact]
    public Task A_token_of_a_network_that_does_not_exist_gives_no_data() =>
        AssertRefusedAsync(Issue(server.TokensOf(TimeProvider.System), Guid.CreateVersion7()));

    private static string Issue(DevelopmentTokens tokens, Guid tenantId) =>
        tokens.Issue(tenantId, "somebody", [Roles.Admin], new IdentityOptions().Audience);

    private async Task AssertRefusedAsync(string? token)
    {
        var answer = await server.WithToken(token).AskAsync(Query);

        Assert.Equal("AUTH_NOT_AUTHENTICATED", answer.ErrorCode);
        Assert.True(answer.HasNoData);
    }

    private sealed class ClockAt(DateTimeOffset now) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => now;
    }
}

[Collection(SqliteServer.Collection)]
public sealed class SqliteTokenTests(SqliteServer server) : TokenTests(server);

[Collection(PostgreSqlServer.Collection)]
public sealed class PostgreSqlTokenTests(PostgreSqlServer server) : TokenTests(server);
