using System.Diagnostics;
using System.Text.RegularExpressions;
using PodSales.GraphQL.Tests.Servers;

namespace PodSales.GraphQL.Tests.Walkthrough;

public abstract partial class WalkthroughTests(TestServer server)
{
    [Fact]
    public async Task The_walkthrough_ends_well_and_says_what_it_always_says()
    {
        var settings = new Dictionary<string, string>(server.Settings)
        {
            ["PODSALES"] = $"dotnet {ServerProgram.File} --environment=Development",
        };
        var command = new ProcessStartInfo("bash", [GoldenFile.PathOf("samples/walkthrough.sh"), server.Process.Address.ToString().TrimEnd('/')]);

        var result = await ServerProgram.RunAsync(ServerProgram.With(settings, command));

        Assert.True(result.ExitCode == 0, $"{result.Output}\n{result.Errors}");
        GoldenFile.AssertEqual("tests/PodSales.GraphQL.Tests/Walkthrough/transcript.txt", Masked(result.Output));
    }

    // What differs from day to day, and with what other tests have done before: scores and their reasons, counts of
    // what was there, ids, numbers and codes.
    private static string Masked(string transcript)
    {
        var lines = transcript.Split('\n').Where(line => !PointsOfASignal().IsMatch(line) && !Rationale().IsMatch(line));
        var text = BestShow().Replace(string.Join('\n', lines), "   (score)  (show) (confidence)");
        text = Catalogue().Replace(text, "(shows), (advertisers)");
        text = Recalculated().Replace(text, "$1: (pairs) scored, (counts)");
        text = Imported().Replace(text, "$1, (counts)");
        text = DealId().Replace(text, "deal with the id (id)");
        return PromoCode().Replace(OrderNumber().Replace(text, "IO-(number)"), "code (code), https://track.example.com/(code)");
    }

    [GeneratedRegex(@"^ {11} *\d+\.\d\d  [A-Z_]+: ")]
    private static partial Regex PointsOfASignal();

    [GeneratedRegex(@"^ {11}\S")]
    private static partial Regex Rationale();

    [GeneratedRegex(@"^ +\d+\.\d\d  .* \(confidence \d+ %\)$", RegexOptions.Multiline)]
    private static partial Regex BestShow();

    [GeneratedRegex(@"\d+ podcasts, \d+ advertisers")]
    private static partial Regex Catalogue();

    [GeneratedRegex(@"^(   [A-Z]+): \d+ scored, .*$", RegexOptions.Multiline)]
    private static partial Regex Recalculated();

    [GeneratedRegex(@"^(   metrics_daily\.csv: COMPLETED|   metrics_bad_rows\.csv: COMPLETED_WITH_ERRORS), .*$", RegexOptions.Multiline)]
    private static partial Regex Imported();

    [GeneratedRegex(@"deal with the id [0-9a-f-]{36}")]
    private static partial Regex DealId();

    [GeneratedRegex(@"IO-\d{4}-\d{5}")]
    private static partial Regex OrderNumber();

    [GeneratedRegex(@"code [A-Z0-9]+, https://track\.example\.com/[a-z0-9]+")]
    private static partial Regex PromoCode();
}

[Collection(SqliteServer.Collection)]
public sealed class SqliteWalkthroughTests(SqliteServer server) : WalkthroughTests(server);

[Collection(PostgreSqlServer.Collection)]
public sealed class PostgreSqlWalkthroughTests(PostgreSqlServer server) : WalkthroughTests(server);
