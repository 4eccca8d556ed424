using PodSales.GraphQL.Tests.Servers;

namespace PodSales.GraphQL.Tests.TypedClient;

/// <summary>The program in <c>samples/client</c>, whose types are generated from the schema.</summary>
public abstract class TypedClientTests(TestServer server)
{
    [Fact]
    public async Task The_client_sells_and_sees_its_deal_move_on_a_real_server()
    {
        // A folder of its own: the tests of both databases may run at the same time.
        var build = $"dist/{GetType().Name}";
        var compiled = await SampleClient.NpmAsync("exec", "--", "tsc", "--outDir", build);

        var run = await SampleClient.RunAsync("node", $"{build}/main.js", server.Process.Address.ToString().TrimEnd('/'), server.TokenOf("demo", "seller"));

        Assert.True(compiled.ExitCode == 0, compiled.Output);
        Assert.True(run.ExitCode == 0, run.Errors);
        Assert.StartsWith("The best show for Stridewell is ", run.Output, StringComparison.Ordinal);
        Assert.Contains("Refused: version 1 is out of date, it is at 2 now.\n", run.Output, StringComparison.Ordinal);
        Assert.EndsWith("Seen: Spring launch is in PROPOSAL.\n", run.Output, StringComparison.Ordinal);
    }
}

[Collection(SqliteServer.Collection)]
public sealed class SqliteTypedClientTests(SqliteServer server) : TypedClientTests(server);

[Collection(PostgreSqlServer.Collection)]
public sealed class PostgreSqlTypedClientTests(PostgreSqlServer server) : TypedClientTests(server);
