using System.Net;
using System.Text.Json;
using PodSales.GraphQL.Tests.Deals;
using PodSales.GraphQL.Tests.Servers;

namespace PodSales.GraphQL.Tests.Hosting;

public abstract class HostingTests(TestServer server)
{
    private const string Counts = "{ podcasts { totalCount } episodes { totalCount } deals { totalCount } insertionOrders { totalCount } imports { totalCount } events { totalCount } metricsDaily { totalCount } }";

    [Theory]
    [InlineData("/health/live")]
    [InlineData("/health/ready")]
    public async Task The_server_says_that_it_is_well(string path)
    {
        using var http = new HttpClient();

        Assert.Equal("Healthy", await http.GetStringAsync(new Uri(server.Process.Address, path)));
    }

    [Fact]
    public async Task Requests_wait_until_the_database_is_in_shape_and_health_tells_of_it_meanwhile()
    {
        using var http = new HttpClient();
        ServerProcess starting;
        Task<JsonElement> deals;
        await using (await server.HoldDatabaseAsync())
        {
            starting = await ServerProcess.ListenAsync(server.Settings);
            deals = server.As("demo", starting.Address, "viewer").ReadAsync("{ deals { totalCount } }");

            Assert.Equal("Healthy", await http.GetStringAsync(new Uri(starting.Address, "/health/live")));
            using var ready = await http.GetAsync(new Uri(starting.Address, "/health/ready"));
            Assert.Equal(HttpStatusCode.ServiceUnavailable, ready.StatusCode);
            Assert.False(deals.IsCompleted);
        }

        await using (starting)
        {
            Assert.True((await deals).At("deals.totalCount").GetInt32() >= 72);
        }
    }

    [Fact]
    public async Task Whoever_waits_too_long_for_the_database_is_told_when_to_ask_again()
    {
        using var http = new HttpClient();
        ServerProcess starting;
        await using (await server.HoldDatabaseAsync())
        {
            starting = await ServerProcess.ListenAsync(server.With(("PodSales__StartupWait", "00:00:00.2")));

            using var answer = await http.GetAsync(new Uri(starting.Address, "/graphql?query={__typename}"));

            var problem = JsonElement.Parse(await answer.Content.ReadAsStringAsync());
            Assert.Equal((HttpStatusCode.ServiceUnavailable, "5"), (answer.StatusCode, answer.Headers.RetryAfter?.ToString()));
            Assert.Equal("DATABASE_NOT_READY", problem.Text("code"));
        }

        await using (starting)
        {
            await starting.UntilReadyAsync();
            Assert.True((await server.As("demo", starting.Address, "viewer").ReadAsync("{ deals { totalCount } }")).Number("deals.totalCount") > 0);
        }
    }

    [Fact]
    public async Task A_second_start_keeps_the_data_and_adds_none()
    {
        var deal = await server.As("demo", "seller").DealInAsync("PROPOSAL");
        var before = await server.As("demo", "viewer").ReadAsync(Counts);

        await using var second = await server.StartAnotherAsync();

        var viewer = server.As("demo", second.Address, "viewer");
        Assert.Equal(before.ToString(), (await viewer.ReadAsync(Counts)).ToString());
        Assert.Equal("PROPOSAL", (await viewer.ReadAsync("query ($id: ID!) { deal(id: $id) { stage } }", new { id = deal })).Text("deal.stage"));
    }

    [Fact]
    public async Task Asked_to_end_the_server_says_goodbye_to_its_followers_and_ends_well()
    {
        await using var second = await server.StartAnotherAsync();
        await using var follower = await server.As("demo", second.Address, "seller").FollowAsync("subscription { onEvent { type } }");

        Assert.Equal(0, await second.StopAsync());

        await follower.UntilClosedAsync();
        Assert.Equal(1001, follower.Close.Code);
    }

    [Fact]
    public async Task The_first_words_lead_to_an_answer()
    {
        await using var second = await server.StartAnotherAsync();
        await second.Log.FindAsync(line => line.Contains("curl -s", StringComparison.Ordinal));

        var token = second.Log.Text.Split('\n').Single(line => line.Count(letter => letter == '.') == 2 && line.StartsWith("ey", StringComparison.Ordinal));

        Assert.Equal("admin@demo", (await server.WithToken(token).ReadAsync("{ viewer { subject } }")).Text("viewer.subject"));
        Assert.Contains($"{second.Address}graphql", second.Log.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("seller", "rival", null, "seller@rival")]
    [InlineData("admin,ad-ops", "demo", "alex@example.com", "alex@example.com")]
    public async Task The_token_command_prints_a_token_and_nothing_else(string roles, string tenant, string? subject, string viewer)
    {
        string[] arguments = ["--environment=Development", "token", "--tenant", tenant, "--role", roles];

        var result = await ServerProgram.RunAsync(server.Settings, subject is null ? arguments : [.. arguments, "--subject", subject]);

        Assert.Equal((0, ""), (result.ExitCode, result.Errors));
        var token = Assert.Single(result.Output.TrimEnd('\n').Split('\n'));
        var seen = await server.WithToken(token).ReadAsync("{ viewer { subject roles network { slug } } }");
        Assert.Equal((viewer, tenant), (seen.Text("viewer.subject"), seen.Text("viewer.network.slug")));
        Assert.Equal(roles.Split(','), seen.All("viewer.roles").Select(role => role.GetString()));
    }

    [Theory]
    [InlineData("There is no tenant \"nobody\"", "--tenant", "nobody", "--role", "admin")]
    [InlineData("Usage: token", "--tenant", "demo")]
    [InlineData("Usage: token", "--tenant", "demo", "--role", "king")]
    public async Task The_token_command_says_what_is_wrong(string message, params string[] options)
    {
        var result = await ServerProgram.RunAsync(server.Settings, ["--environment=Development", "token", .. options]);

        Assert.Equal((1, ""), (result.ExitCode, result.Output));
        Assert.Contains(message, result.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_address_that_is_taken_is_told_in_one_line_with_what_to_do()
    {
        var address = server.Process.Address.ToString().TrimEnd('/');

        var result = await ServerProgram.RunAsync(server.Settings, "--environment=Development", $"--urls={address}");

        Assert.Equal(1, result.ExitCode);
        Assert.Equal(
            $"Failed to bind to address {address}: address already in use. Stop the program that has it, or choose another one, as in --urls http://127.0.0.1:5081.",
            Assert.Single(result.Errors.TrimEnd('\n').Split('\n')));
        Assert.DoesNotContain("Exception", result.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("PodSales__DataDirectory", "/dev/null", "The data directory /dev/null cannot be used: ")]
    [InlineData("ConnectionStrings__PodSales", "Hosts=here", "ConnectionStrings__PodSales is no connection string of PostgreSQL: ")]
    [InlineData("ConnectionStrings__PodSales", "Host=127.0.0.1;Port=1;Database=none", "PostgreSQL cannot be used as ConnectionStrings__PodSales says: Failed to connect to 127.0.0.1:1, ")]
    public async Task A_database_that_cannot_be_reached_is_told_in_one_line_with_what_to_do(string setting, string value, string beginning)
    {
        var result = await ServerProgram.RunAsync(server.With((setting, value)), "--environment=Development", "--urls=http://127.0.0.1:0");

        Assert.Equal(1, result.ExitCode);
        Assert.StartsWith(beginning, Assert.Single(result.Errors.TrimEnd('\n').Split('\n')), StringComparison.Ordinal);
        Assert.DoesNotContain("Exception", result.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("soon")]
    [InlineData("-00:00:01")]
    [InlineData("2.00:00:00")]
    public async Task A_wait_that_is_none_keeps_the_server_from_starting(string wait)
    {
        var result = await ServerProgram.RunAsync(server.With(("PodSales__StartupWait", wait)), "--environment=Development", "--urls=http://127.0.0.1:0");

        Assert.Equal(
            (1, $"PodSales__StartupWait is \"{wait}\". Write it as hours, minutes and seconds up to a day, such as 00:00:30.\n"),
            (result.ExitCode, result.Errors));
    }

    [Fact]
    public async Task What_nobody_expected_is_told_whole_and_once()
    {
        var result = await ServerProgram.RunAsync(server.Settings, "--environment=Development", "--urls=nonsense");

        Assert.NotEqual(0, result.ExitCode);
        Assert.Contains("Invalid url: 'nonsense'", result.Errors, StringComparison.Ordinal);
        Assert.Contains("   at ", result.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain("Exception", result.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--environment=Production")]
    [InlineData("--environment=Staging", "token", "--tenant", "demo", "--role", "admin")]
    public async Task Outside_of_development_the_server_asks_for_an_identity_provider(params string[] arguments)
    {
        var result = await ServerProgram.RunAsync(server.Settings, [.. arguments, "--urls=http://127.0.0.1:0"]);

        Assert.NotEqual(0, result.ExitCode);
        Assert.Contains("PodSales__Identity__Authority", result.Errors, StringComparison.Ordinal);
    }
}

[Collection(SqliteServer.Collection)]
public sealed class SqliteHostingTests(SqliteServer server) : HostingTests(server);

[Collection(PostgreSqlServer.Collection)]
public sealed class PostgreSqlHostingTests(PostgreSqlServer server) : HostingTests(server);
