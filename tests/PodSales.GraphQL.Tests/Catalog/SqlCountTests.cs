using PodSales.GraphQL.Tests.Servers;

namespace PodSales.GraphQL.Tests.Catalog;

public abstract class SqlCountTests(TestServer server)
{
    [Theory]
    [InlineData("episodes", "title podcast { title audience { monthlyDownloads } }", 2)]
    [InlineData("deals", "name advertiser { name } podcast { title } history { to }", 4)]
    [InlineData("insertionOrders", "number advertiser { name } deal { name podcast { title } } totals { net { minorUnits } } lines { promoCode podcast { title } adUnit { name } pacing { band } }", 10)]
    [InlineData("metricsDaily", "day downloads episode { title podcast { author } } podcast { title }", 4)]
    public async Task The_number_of_commands_does_not_grow_with_the_rows(string list, string fields, int most)
    {
        var few = await CommandsAsync($"{{ {list}(first: 2) {{ nodes {{ {fields} }} }} }}");
        var many = await CommandsAsync($"{{ {list}(first: 25) {{ nodes {{ {fields} }} }} }}");

        Assert.InRange(few, 2, most);
        Assert.InRange(many, 2, most);
    }

    [Fact]
    public async Task What_is_not_asked_for_is_not_read()
    {
        Assert.Equal(1, await CommandsAsync("{ deals(first: 5) { nodes { name stage } } }"));
        Assert.Equal(0, await CommandsAsync("{ dealStages { stage } }"));
        Assert.Equal(0, await CommandsAsync("{ __typename }"));
    }

    private async Task<int> CommandsAsync(string query)
    {
        var mark = Guid.NewGuid().ToString("n");
        var answer = await server.As("demo", "viewer").AskAsync(query, variables: null, mark);
        Assert.Null(answer.ErrorCode);

        // The log is written in order, so what lies between these two lines is all that the request did.
        var log = server.Process.Log;
        var first = await log.FindAsync(line => line.Contains("Request starting", StringComparison.Ordinal) && line.Contains(mark, StringComparison.Ordinal));
        var last = await log.FindAsync(line => line.Contains("Request finished", StringComparison.Ordinal) && line.Contains(mark, StringComparison.Ordinal));
        return log.Between(first, last).Count(line =>
            line.Contains("Executed DbCommand", StringComparison.Ordinal) && !IsOfTheEventLog(line));
    }

    // The server looks for new events all the time while somebody follows them.
    private static bool IsOfTheEventLog(string line) =>
        line.Contains("FROM events", StringComparison.Ordinal) || line.Contains("FROM \"events\"", StringComparison.Ordinal);
}

[Collection(SqliteServer.Collection)]
public sealed class SqliteSqlCountTests(SqliteServer server) : SqlCountTests(server);

[Collection(PostgreSqlServer.Collection)]
public sealed class PostgreSqlSqlCountTests(PostgreSqlServer server) : SqlCountTests(server);
