using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using PodSales.GraphQL.Tests.Servers;

namespace PodSales.GraphQL.Tests.Access;

public abstract class RateLimitTests(TestServer server)
{
    [Fact]
    public async Task A_network_that_asks_too_much_is_put_off_and_the_others_are_not()
    {
        await using var strict = await server.StartAnotherAsync(("PodSales__RateLimit__RequestsPerSecond", "1"), ("PodSales__RateLimit__Burst", "3"));
        var (demo, rival) = (server.As("demo", strict.Address, "viewer"), server.As("rival", strict.Address, "viewer"));

        var answers = await Task.WhenAll(Enumerable.Range(0, 40).Select(_ => demo.AskAsync("{ viewer { subject } }")));

        var refused = answers.Where(answer => answer.Status == HttpStatusCode.TooManyRequests).ToArray();
        Assert.InRange(refused.Length, 1, 37);
        Assert.All(refused, answer => Assert.Equal("RATE_LIMITED", answer.ErrorCode));
        Assert.Equal(HttpStatusCode.OK, (await rival.AskAsync("{ viewer { subject } }")).Status);
        Assert.True(await RetryAfterAsync(strict.Address) >= 1);
    }

    [Fact]
    public async Task Each_operation_of_a_batch_is_taken_from_the_bucket()
    {
        await using var strict = await server.StartAnotherAsync(
            ("GraphQL__Batching", "All"), ("PodSales__RateLimit__RequestsPerSecond", "1"), ("PodSales__RateLimit__Burst", "3"));

        using var response = await server.As("demo", strict.Address, "viewer").SendAsync(
            HttpMethod.Post, "/graphql", JsonContent.Create(new { query = "{ viewer { subject } }", variables = new object[40].Select(_ => new { }) }));
        var results = JsonDocument.Parse(await response.Content.ReadAsStringAsync()).RootElement.EnumerateArray().ToList();

        var refused = results.Where(result => result.TryGetProperty("errors", out _)).ToList();
        Assert.Equal(40, results.Count);
        Assert.InRange(refused.Count, 1, 37);
        Assert.All(refused, result => Assert.Equal("RATE_LIMITED", result.Text("errors.0.extensions.code")));
    }

    [Fact]
    public async Task Each_operation_of_a_socket_is_taken_from_the_bucket_and_the_socket_stays()
    {
        await using var strict = await server.StartAnotherAsync(("PodSales__RateLimit__RequestsPerSecond", "1"), ("PodSales__RateLimit__Burst", "3"));
        await using var socket = await server.As("demo", strict.Address, "viewer").FollowAsync("{ viewer { subject } }");

        // The burst, and one more for every second that passes meanwhile, get through.
        var ends = new List<JsonElement>();
        for (var operation = 2; operation <= 40; operation++)
        {
            await socket.AskAsync(operation, "{ viewer { subject } }");
        }

        while (ends.Count < 40)
        {
            var message = await socket.NextMessageAsync();
            if (message.Text("type") is "error" or "complete")
            {
                ends.Add(message);
            }
        }

        var refused = ends.Where(message => message.Text("type") == "error").ToArray();
        Assert.InRange(refused.Length, 1, 37);
        Assert.All(refused, message => Assert.Equal("RATE_LIMITED", message.Text("payload.0.extensions.code")));
        Assert.All(refused, message => Assert.InRange(message.Number("payload.0.extensions.retryAfter"), 1, 60));
        Assert.Null(socket.Close.Code);
    }

    [Fact]
    public async Task Health_is_told_however_often_it_is_asked()
    {
        await using var strict = await server.StartAnotherAsync(("PodSales__RateLimit__RequestsPerSecond", "1"), ("PodSales__RateLimit__Burst", "1"));
        using var http = new HttpClient();

        for (var time = 0; time < 10; time++)
        {
            Assert.Equal("Healthy", await http.GetStringAsync(new Uri(strict.Address, "/health/live")));
        }
    }

    // Somebody without a token has the bucket of their address.
    private static async Task<int> RetryAfterAsync(Uri address)
    {
        using var http = new HttpClient();
        while (true)
        {
            using var response = await http.PostAsJsonAsync(new Uri(address, "/graphql"), new { query = "{ __typename }" });
            if (response.StatusCode == HttpStatusCode.TooManyRequests)
            {
                Assert.Equal("RATE_LIMITED", JsonDocument.Parse(await response.Content.ReadAsStringAsync()).RootElement.Text("errors.0.extensions.code"));
                return (int)response.Headers.RetryAfter!.Delta!.Value.TotalSeconds;
            }
        }
    }
}

[Collection(SqliteServer.Collection)]
public sealed class SqliteRateLimitTests(SqliteServer server) : RateLimitTests(server);

[Collection(PostgreSqlServer.Collection)]
public sealed class PostgreSqlRateLimitTests(PostgreSqlServer server) : RateLimitTests(server);
