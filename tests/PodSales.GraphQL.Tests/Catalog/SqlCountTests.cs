using PodSales.GraphQL.Tests.Servers;

namespace PodSales.GraphQL.Tests.Catalog;

public abstract class SqlCountTests(TestServer server)
{
    [Theory]
    [InlineData("episodes", "title podcast { title audience { monthlyDownloads } }", 3)]
    [InlineData("deals", "name advertiser { name } podcast { title } history { to }", 4)]
    [InlineData("insertionOrders", "number advertiser { name } deal { name podcast { title } } totals { net { minorUnits } } lines { promoCode podcast { title } adUnit { name } pacing { band } clicks { total } } history { to } pacing { pace }", 12)]
    [InlineData("inventoryHolds", "option isLive podcast { title } episode { title } advertiser { name }", 6)]
    [InlineData("changeRequests", "status changes { field } insertionOrder { number }", 2)]
    [InlineData("makegoodsPending", "owed insertionOrder { number } podcast { title }", 3)]
    [InlineData("metricsDaily", "day downloads episode { title podcast { author } } podcast { title }", 4)]
    public async Task The_number_of_commands_does_not_grow_with_the_rows(string list, string fields, int most)
    {
        var few = await CommandsAsync($"{{ {list}(first: 2) {{ nodes {{ {fields} }} }} }}");
        var many = await CommandsAsync($"{{ {list}(first: 25) {{ nodes {{ {fields} }} }} }}");

        Assert.True(few.Count <= most && many.Count <= most, $"{few.Count} and {many.Count} commands:\n{string.Join('\n', few)}\n\n{string.Join('\n', many)}");
        Assert.True(few.Count >= 2);
    }

    [Fact]
    public async Task What_is_not_asked_for_is_not_read()
    {
        Assert.Single(await CommandsAsync("{ deals(first: 5) { nodes { name stage } } }"));
        Assert.Empty(await CommandsAsync("{ dealStages { stage } }"));
        Assert.Empty(await CommandsAsync("{ __typename }"));
    }

    private Task<IReadOnlyList<string>> CommandsAsync(string query) => server.CommandsOfAsync(server.As("demo", "viewer"), query);
}

[Collection(SqliteServer.Collection)]
public sealed class SqliteSqlCountTests(SqliteServer server) : SqlCountTests(server);

[Collection(PostgreSqlServer.Collection)]
public sealed class PostgreSqlSqlCountTests(PostgreSqlServer server) : SqlCountTests(server);
