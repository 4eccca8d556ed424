using PodSales.GraphQL.Tests.Servers;

namespace PodSales.GraphQL.Tests.Catalog;

public abstract class SqlCountTests(TestServer server)
{
    [Theory]
    [InlineData("episodes", "title podcast { title audience { monthlyDownloads } }", 2)]
    [InlineData("deals", "name advertiser { name } podcast { title } history { to }", 4)]
    [InlineData("insertionOrders", "number advertiser { name } deal { name podcast { title } } totals { net { minorUnits } } lines { promoCode podcast { title } adUnit { name } pacing { band } }", 8)]
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

    private async Task<IReadOnlyList<string>> CommandsAsync(string query)
    {
        // The server looks up the network of a token, and remembers it for a while.
        await server.As("demo", "viewer").ReadAsync("{ viewer { subject } }");
        var mark = Guid.NewGuid().ToString("n");
        var answer = await server.As("demo", "viewer").AskAsync(query, variables: null, mark);
        Assert.Null(answer.ErrorCode);

        // The log is written in order, so what lies between these two lines is all that the request did.
        var log = server.Process.Log;
        var first = await log.FindAsync(line => line.Contains("Request starting", StringComparison.Ordinal) && line.Contains(mark, StringComparison.Ordinal));
        var last = await log.FindAsync(line => line.Contains("Request finished", StringComparison.Ordinal) && line.Contains(mark, StringComparison.Ordinal));
        return [.. log.Between(first, last).Where(line =>
            line.Contains("Executed DbCommand", StringComparison.Ordinal) && !IsOfTheEventLog(line))];
    }

    // The server looks for new events all the time while somebody follows them.
    private static bool IsOfTheEventLog(string line) =>
        line.Contains("FROM events", StringComparison.Ordinal) || line.Contains("FROM \"events\"", StringComparison.Ordinal);
}

[Collection(SqliteServer.Collection)]
public sealed class SqliteSqlCountTests(SqliteServer server) : SqlCountTests(server);

[Collection(PostgreSqlServer.Collection)]
public sealed class PostgreSqlSqlCountTests(PostgreSqlServer server) : SqlCountTests(server);
