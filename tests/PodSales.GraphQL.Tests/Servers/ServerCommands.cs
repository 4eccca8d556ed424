namespace PodSales.GraphQL.Tests.Servers;

/// <summary>What a server asks its database.</summary>
internal static class ServerCommands
{
    // What reads by ids goes to PostgreSQL without EF Core; all of it goes by Npgsql.
    private const string NpgsqlCommand = "execution completed";
    private const string EntityFrameworkCommand = "Executed DbCommand";

    // The server looks for new events all the time while somebody follows them, and now and then, network by network, for work to do.
    private static readonly string[] OwnCommands = ["FROM events", "FROM \"events\"", "IN ('queued', 'running')", "ORDER BY t.slug", "ORDER BY \"t\".\"slug\""];

    extension(TestServer server)
    {
        /// <summary>The commands that one request sends to the database.</summary>
        public async Task<IReadOnlyList<string>> CommandsOfAsync(Caller caller, string query, object? variables = null)
        {
            // The server looks up the network of a token, and remembers it for a while.
            await caller.ReadAsync("{ viewer { subject } }");
            var mark = Guid.NewGuid().ToString("n");
            var answer = await caller.AskAsync(query, variables, mark);
            Assert.Null(answer.ErrorCode);

            // The log is written in order, so what lies between these two lines is all that the request did.
            var log = server.Process.Log;
            var first = await log.FindAsync(line => line.Contains("Request starting", StringComparison.Ordinal) && line.Contains(mark, StringComparison.Ordinal));
            var last = await log.FindAsync(line => line.Contains("Request finished", StringComparison.Ordinal) && line.Contains(mark, StringComparison.Ordinal));
            var command = server is PostgreSqlServer ? NpgsqlCommand : EntityFrameworkCommand;
            return [.. log.Between(first, last).Where(line => line.Contains(command, StringComparison.Ordinal) && !IsOfTheServerItself(line))];
        }
    }

    private static bool IsOfTheServerItself(string line) => OwnCommands.Any(command => line.Contains(command, StringComparison.Ordinal));
}
