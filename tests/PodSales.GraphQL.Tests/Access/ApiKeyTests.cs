using System.Net.Http.Json;
using PodSales.GraphQL.Tests.Servers;

namespace PodSales.GraphQL.Tests.Access;

public abstract class ApiKeyTests(TestServer server)
{
    private const string Selection = "newApiKey { secret apiKey { id name prefix roles createdBy expiresAt revokedAt lastUsedAt } }";

    private readonly Caller _admin = server.As("demo", "admin");

    [Fact]
    public async Task A_key_acts_for_its_network_in_its_roles_by_either_header()
    {
        var made = await CreateAsync(new { name = "Nightly import", roles = new[] { "ad-ops" } });
        var secret = made.Text("secret");

        Assert.StartsWith("ps_", secret, StringComparison.Ordinal);
        Assert.Equal(secret[..9], made.Text("apiKey.prefix"));
        Assert.Equal("admin@demo", made.Text("apiKey.createdBy"));
        var program = server.WithToken(secret);
        var viewer = await program.ReadAsync("{ viewer { subject roles network { slug } } }");
        Assert.Equal(("api-key:Nightly import", "ad-ops", "demo"), (viewer.Text("viewer.subject"), viewer.At("viewer.roles.0").GetString(), viewer.Text("viewer.network.slug")));
        Assert.Null((await program.MutateAsync("createAdUnit", "adUnit { id }", new { name = "By a program", placement = "PRE_ROLL" })).Error);
        Assert.Equal("AUTH_NOT_AUTHORIZED", (await program.AskAsync("{ apiKeys { totalCount } }")).ErrorCode);

        using var http = new HttpClient();
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(server.Process.Address, "/graphql"))
        {
            Content = JsonContent.Create(new { query = "{ viewer { subject } }" }),
            Headers = { { "X-Api-Key", secret } },
        };
        using var response = await http.SendAsync(request);
        Assert.Contains("api-key:Nightly import", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_secret_is_told_once_and_stored_nowhere()
    {
        var made = await CreateAsync(new { name = "Once", roles = new[] { "viewer" } });

        var listed = await _admin.ReadAsync("{ apiKeys(where: { name: { eq: \"Once\" } }) { nodes { id name prefix roles } } auditTrail(first: 20, where: { kind: { eq: \"api_key\" } }) { nodes { changes { field after } } } }");

        Assert.Equal(made.Text("apiKey.id"), listed.Text("apiKeys.nodes.0.id"));
        Assert.DoesNotContain(made.Text("secret")[9..], listed.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("secretHash", listed.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_revoked_key_is_refused_at_once()
    {
        var made = await CreateAsync(new { name = "Lost", roles = new[] { "viewer" } });
        var program = server.WithToken(made.Text("secret"));
        Assert.Null((await program.AskAsync("{ viewer { subject } }")).ErrorCode);

        var revoked = (await _admin.MutateAsync("revokeApiKey", "apiKey { revokedAt lastUsedAt }", new { apiKeyId = made.Text("apiKey.id") })).Done;

        Assert.False(revoked.IsNull("apiKey.revokedAt"));
        Assert.False(revoked.IsNull("apiKey.lastUsedAt"));
        Assert.Equal("AUTH_NOT_AUTHENTICATED", (await program.AskAsync("{ viewer { subject } }")).ErrorCode);
    }

    [Fact]
    public async Task A_key_ends_when_it_was_said_to()
    {
        // Sockets are closed at whole seconds, as tokens end.
        var end = DateTimeOffset.FromUnixTimeSeconds(DateTimeOffset.UtcNow.ToUnixTimeSeconds() + 4);
        var program = server.WithToken((await CreateAsync(new { name = "Short", roles = new[] { "viewer" }, expiresAt = end })).Text("secret"));

        Assert.Null((await program.AskAsync("{ viewer { subject } }")).ErrorCode);
        await using var follower = await program.FollowAsync("subscription { onEvent { type } }");
        await follower.UntilClosedAsync();

        Assert.True(DateTimeOffset.UtcNow >= end);
        Assert.Equal("AUTH_NOT_AUTHENTICATED", (await program.AskAsync("{ viewer { subject } }")).ErrorCode);
    }

    [Fact]
    public async Task A_key_follows_events_as_a_token_does()
    {
        var program = server.WithToken((await CreateAsync(new { name = "Follower", roles = new[] { "viewer" } })).Text("secret"));

        await using var follower = await program.FollowAsync("subscription { onEvent(types: [\"ad_unit.created\"]) { type actor } }");
        var happened = await follower.UntilLiveAsync(async () =>
            Assert.Null((await _admin.MutateAsync("createAdUnit", "adUnit { id }", new { name = "Followed", placement = "PRE_ROLL" })).Error));

        Assert.Equal("ad_unit.created", happened.Text("onEvent.type"));
    }

    [Theory]
    [InlineData("ps_")]
    [InlineData("ps_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")]
    public async Task A_key_that_is_none_gives_no_data(string secret)
    {
        var answer = await server.WithToken(secret).AskAsync("{ viewer { subject } podcasts { totalCount } }");

        Assert.Equal("AUTH_NOT_AUTHENTICATED", answer.ErrorCode);
        Assert.True(answer.HasNoData);
    }

    [Fact]
    public async Task Keys_are_their_networks_own()
    {
        var made = await CreateAsync(new { name = "Ours", roles = new[] { "admin" } });
        var rival = server.As("rival", "admin");

        Assert.Empty((await rival.ReadAsync("{ apiKeys(where: { name: { eq: \"Ours\" } }) { nodes { id } } }")).All("apiKeys.nodes"));
        Assert.Equal("NotFoundError API_KEY_NOT_FOUND", (await rival.MutateAsync("revokeApiKey", "apiKey { id }", new { apiKeyId = made.Text("apiKey.id") })).Error);
    }

    [Fact]
    public async Task What_is_wrong_with_a_key_is_told_at_once()
    {
        var outcome = await _admin.MutateAsync("createApiKey", Selection, new { name = "", roles = new[] { "king" }, expiresAt = "2020-01-01T00:00:00Z" });

        Assert.Equal(["InvalidInputError REQUIRED", "InvalidInputError EXPIRY_IN_THE_PAST", "InvalidInputError ROLE_UNKNOWN"], outcome.Errors);
        Assert.Equal("InvalidInputError REQUIRED", (await _admin.MutateAsync("createApiKey", Selection, new { name = "None", roles = Array.Empty<string>() })).Error);
    }

    private async Task<System.Text.Json.JsonElement> CreateAsync(object input) =>
        (await _admin.MutateAsync("createApiKey", Selection, input)).Done.At("newApiKey");
}

[Collection(SqliteServer.Collection)]
public sealed class SqliteApiKeyTests(SqliteServer server) : ApiKeyTests(server);

[Collection(PostgreSqlServer.Collection)]
public sealed class PostgreSqlApiKeyTests(PostgreSqlServer server) : ApiKeyTests(server);
