using PodSales.GraphQL.Tests.Servers;
using Xunit.Abstractions;

namespace PodSales.GraphQL.Tests.GraphiQL;

/// <summary>The page has nothing to do with the database, and so is tested on one.</summary>
[Collection(SqliteServer.Collection)]
public sealed class GraphiQLTests(SqliteServer server, ITestOutputHelper output)
{
    [BrowserFact]
    public async Task A_person_with_a_browser_reads_the_schema_asks_a_query_and_follows_a_subscription()
    {
        await using var second = await server.StartAnotherAsync();

        var lines = await Browser.RunAsync("graphiql.mjs", new Uri(second.Address, "/graphql"), output);

        Assert.Equal(4, lines.Count);
        Assert.All(lines, line => Assert.StartsWith("ok ", line, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("127.0.0.1", true)]
    [InlineData("localhost", true)]
    [InlineData("somewhere.example.com", false)]
    public async Task The_page_brings_a_token_only_to_who_opens_it_by_a_name_of_this_machine(string host, bool isToken)
    {
        using var http = new HttpClient();
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(server.Process.Address, "/graphql"));
        request.Headers.Add("Accept", "text/html");
        request.Headers.Host = host;

        using var answer = await http.SendAsync(request);

        Assert.True(answer.IsSuccessStatusCode);
        Assert.Equal(isToken && Browser.HasPage, (await answer.Content.ReadAsStringAsync()).Contains("Bearer ey", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("false", 406)]
    [InlineData("true", 200)]
    public async Task Outside_of_development_there_is_no_page_unless_a_setting_says_so(string setting, int status)
    {
        var settings = new Dictionary<string, string>(server.Settings)
        {
            ["PodSales__Identity__Authority"] = "https://identity.example.com",
        };
        if (setting == "true")
        {
            settings["GraphQL__GraphiQL__Enabled"] = setting;
        }

        await using var second = await ServerProcess.StartAsync(settings, "Production");
        using var http = new HttpClient();
        http.DefaultRequestHeaders.Add("Accept", "text/html");

        using var answer = await http.GetAsync(new Uri(second.Address, "/graphql"));

        Assert.Equal(status, (int)answer.StatusCode);
        Assert.DoesNotContain("Bearer", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }
}
