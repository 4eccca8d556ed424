using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.AspNetCore.Authentication.JwtBearer;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.IdentityModel.Tokens;
using PodSales.GraphQL.Engine.AspNetCore.Subscriptions;
using PodSales.GraphQL.Engine.AspNetCore.Subscriptions.Protocols;
using PodSales.GraphQL.Tenancy;

namespace PodSales.GraphQL.Tests.Tenancy;

public sealed class SocketAuthenticationTests
{
    private const string Audience = "podsales";

    private readonly SymmetricSecurityKey _key = new(RandomNumberGenerator.GetBytes(32));
    private readonly ManualClock _clock = new(TimeProvider.System.GetUtcNow());

    [Fact]
    public async Task A_socket_lives_as_long_as_the_token_of_its_connection_init()
    {
        using var connection = Connection();
        var issued = new ManualClock(_clock.GetUtcNow().AddDays(-29));
        var token = new DevelopmentTokens(_key, issued).Issue(Guid.NewGuid(), "ada", [], Audience);

        var status = await ConnectAsync(connection, token);
        _clock.Advance(TimeSpan.FromDays(1) - TimeSpan.FromMinutes(1));
        Assert.Equal((true, null), (status.Accepted, connection.Code));
        _clock.Advance(TimeSpan.FromMinutes(1));

        Assert.Equal(4403, connection.Code);
    }

    [Fact]
    public async Task A_token_that_is_not_valid_opens_no_socket()
    {
        using var connection = Connection();
        var forged = new DevelopmentTokens(new SymmetricSecurityKey(RandomNumberGenerator.GetBytes(32)), TimeProvider.System)
            .Issue(Guid.NewGuid(), "ada", [], Audience);

        Assert.False((await ConnectAsync(connection, forged)).Accepted);
    }

    private static async Task<ConnectionStatus> ConnectAsync(RecordedConnection connection, string token) =>
        await new SocketAuthentication().OnConnectAsync(new Session(connection), new Payload($"Bearer {token}"));

    private RecordedConnection Connection()
    {
        var services = new ServiceCollection().AddLogging().AddSingleton<TimeProvider>(_clock);
        services.AddAuthentication(JwtBearerDefaults.AuthenticationScheme).AddJwtBearer(options =>
            options.TokenValidationParameters = new TokenValidationParameters
            {
                ValidIssuer = DevelopmentTokens.Issuer,
                ValidAudience = Audience,
                IssuerSigningKey = _key,
            });
        var connection = new RecordedConnection();
        connection.HttpContext.RequestServices = services.BuildServiceProvider();
        return connection;
    }

    private sealed record Session(ISocketConnection Connection) : ISocketSession;

    private sealed class Payload(string authorization) : IOperationMessagePayload
    {
        JsonElement? IOperationMessagePayload.Payload => JsonSerializer.SerializeToElement(new { authorization });
    }
}
