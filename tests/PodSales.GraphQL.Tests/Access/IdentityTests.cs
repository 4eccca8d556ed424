using System.Security.Cryptography;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;
using PodSales.GraphQL.Tests.Servers;

namespace PodSales.GraphQL.Tests.Access;

/// <summary>Whose tokens the server believes when it runs in earnest.</summary>
public abstract class IdentityTests(TestServer server)
{
    private const string Issuer = "https://issuer.example.com";
    private const string Query = "{ viewer { subject roles } }";

    [Fact]
    public async Task Tokens_signed_with_any_of_the_configured_keys_are_believed_and_no_others()
    {
        using var rsa = RSA.Create(2048);
        using var curve = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var shared = RandomNumberGenerator.GetBytes(48);
        await using var production = await server.StartInProductionAsync(
            ("PodSales__Identity__Issuer", Issuer),
            ("PodSales__Identity__Keys__0__Id", "shared"),
            ("PodSales__Identity__Keys__0__Secret", Convert.ToBase64String(shared)),
            ("PodSales__Identity__Keys__1__Id", "rsa"),
            ("PodSales__Identity__Keys__1__PublicKey", rsa.ExportSubjectPublicKeyInfoPem()),
            ("PodSales__Identity__Keys__2__Id", "curve"),
            ("PodSales__Identity__Keys__2__PublicKey", curve.ExportSubjectPublicKeyInfoPem()));
        SigningCredentials[] known =
        [
            new(new SymmetricSecurityKey(shared) { KeyId = "shared" }, SecurityAlgorithms.HmacSha256),
            new(new RsaSecurityKey(rsa) { KeyId = "rsa" }, SecurityAlgorithms.RsaSha256),
            new(new ECDsaSecurityKey(curve) { KeyId = "curve" }, SecurityAlgorithms.EcdsaSha256),
        ];
        Task<Answer> Ask(string token) => server.WithToken(token, production.Address).AskAsync(Query);

        foreach (var key in known)
        {
            Assert.Equal("ada", (await Ask(Token(key))).Data.Text("viewer.subject"));
        }

        using var stranger = RSA.Create(2048);
        string[] refused =
        [
            Token(new(new RsaSecurityKey(stranger) { KeyId = "rsa" }, SecurityAlgorithms.RsaSha256)),
            Token(new(new SymmetricSecurityKey(System.Text.Encoding.UTF8.GetBytes(rsa.ExportSubjectPublicKeyInfoPem())) { KeyId = "rsa" }, SecurityAlgorithms.HmacSha256)),
            Token(known[0], issuer: "https://other.example.com"),
            Token(known[0], audience: "other"),
            Token(known[0], role: "king"),
        ];
        foreach (var token in refused)
        {
            Assert.Equal("AUTH_NOT_AUTHENTICATED", (await Ask(token)).ErrorCode);
        }

        Assert.Equal("AUTH_NOT_AUTHENTICATED", (await server.As("demo", production.Address, "admin").AskAsync(Query)).ErrorCode);
    }

    [Fact]
    public async Task A_provider_is_found_by_discovery_and_may_change_its_keys()
    {
        using var first = RSA.Create(2048);
        using var second = RSA.Create(2048);
        var keys = new List<RsaSecurityKey> { new(first) { KeyId = "first" } };
        await using var provider = await ProviderAsync(keys);
        var authority = provider.Urls.Single();
        await using var production = await server.StartInProductionAsync(
            ("PodSales__Identity__Authority", authority),
            ("PodSales__Identity__RequireHttps", "false"),
            ("PodSales__Identity__RoleClaim", "podsales_roles"));
        Task<Answer> Ask(RsaSecurityKey key, string claim) =>
            server.WithToken(Token(new(key, SecurityAlgorithms.RsaSha256), authority, roleClaim: claim), production.Address).AskAsync(Query);

        Assert.Equal("seller", (await Ask(keys[0], "podsales_roles")).Data.At("viewer.roles.0").GetString());
        Assert.Equal("AUTH_NOT_AUTHENTICATED", (await Ask(keys[0], "role")).ErrorCode);

        // The provider begins to sign with a new key, and the server finds it in its own time.
        var next = new RsaSecurityKey(second) { KeyId = "second" };
        keys.Add(next);
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        while ((await Ask(next, "podsales_roles")).ErrorCode is not null)
        {
            await Task.Delay(100, patience.Token);
        }

        Assert.Null((await Ask(keys[0], "podsales_roles")).ErrorCode);
    }

    [Theory]
    [InlineData("demo", "development key")]
    [InlineData("c2hvcnQ=", "needs at least 32")]
    [InlineData("not base64!", "not base64")]
    public async Task Production_does_not_start_with_a_key_that_protects_nothing(string secret, string reason)
    {
        var result = await ServerProgram.RunAsync(
            server.With(
                ("PodSales__Identity__Issuer", Issuer),
                ("PodSales__Identity__Keys__0__Secret", secret == "demo" ? server.DevelopmentSecret : secret)),
            "--environment=Production",
            "--urls=http://127.0.0.1:0");

        Assert.NotEqual(0, result.ExitCode);
        Assert.Contains("PodSales:Identity:Keys:0:Secret", result.Errors, StringComparison.Ordinal);
        Assert.Contains(reason, result.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Production_makes_no_development_tokens()
    {
        var result = await ServerProgram.RunAsync(
            server.With(
                ("PodSales__Identity__Issuer", Issuer),
                ("PodSales__Identity__Keys__0__Secret", Convert.ToBase64String(RandomNumberGenerator.GetBytes(48)))),
            "--environment=Production", "token", "--tenant", "demo", "--role", "admin");

        Assert.Equal((1, ""), (result.ExitCode, result.Output));
        Assert.Contains("only made in Development", result.Errors, StringComparison.Ordinal);
    }

    private static string Token(
        SigningCredentials key, string issuer = Issuer, string audience = "podsales", string role = "seller", string roleClaim = "role") =>
        new JsonWebTokenHandler().CreateToken(new SecurityTokenDescriptor
        {
            Issuer = issuer,
            Audience = audience,
            Expires = DateTime.UtcNow.AddMinutes(10),
            SigningCredentials = key,
            Claims = new Dictionary<string, object> { ["sub"] = "ada", ["tenant_id"] = TestServer.IdOf("demo").ToString(), [roleClaim] = new[] { role } },
        });

    private static async Task<WebApplication> ProviderAsync(IReadOnlyList<RsaSecurityKey> keys)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        app.MapGet("/.well-known/openid-configuration", () => Microsoft.AspNetCore.Http.Results.Text(
            $$"""{"issuer":"{{app.Urls.Single()}}","jwks_uri":"{{app.Urls.Single()}}/keys"}""", "application/json"));
        app.MapGet("/keys", () => Microsoft.AspNetCore.Http.Results.Text(
            $$"""{"keys":[{{string.Join(',', keys.Select(Jwk))}}]}""", "application/json"));
        await app.StartAsync();
        return app;
    }

    private static string Jwk(RsaSecurityKey key)
    {
        var parameters = key.Rsa.ExportParameters(includePrivateParameters: false);
        return $$"""{"kty":"RSA","use":"sig","alg":"RS256","kid":"{{key.KeyId}}","n":"{{Base64UrlEncoder.Encode(parameters.Modulus)}}","e":"{{Base64UrlEncoder.Encode(parameters.Exponent)}}"}""";
    }
}

[Collection(SqliteServer.Collection)]
public sealed class SqliteIdentityTests(SqliteServer server) : IdentityTests(server);

[Collection(PostgreSqlServer.Collection)]
public sealed class PostgreSqlIdentityTests(PostgreSqlServer server) : IdentityTests(server);
