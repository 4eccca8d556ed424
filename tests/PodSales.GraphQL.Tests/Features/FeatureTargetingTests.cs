using System.Diagnostics;
using PodSales.GraphQL.Tests.Servers;

namespace PodSales.GraphQL.Tests.Features;

public abstract class FeatureTargetingTests(TestServer server) : IDisposable
{
    private readonly string _file = Path.Combine(Directory.CreateTempSubdirectory("podsales-settings-").FullName, "settings.json");

    [Fact]
    public async Task A_feature_is_switched_for_networks_shares_of_them_and_roles_without_a_restart()
    {
        await WriteAsync("""{ "EnabledFor": [] }""");
        await using var other = await server.StartAnotherAsync(("PodSales__SettingsFile", _file), ("ENABLE_DEAL_PIPELINE", "false"));
        var (demo, rival, creator) = (server.As("demo", other.Address, "seller"), server.As("rival", other.Address, "seller"), server.As("rival", other.Address, "creator"));
        async Task<string> State() => $"{await IsOnAsync(demo)} {await IsOnAsync(rival)} {await IsOnAsync(creator)}";
        Assert.Equal("False False False", await State());
        Assert.Equal("FeatureDisabledError FEATURE_DISABLED", (await demo.MutateAsync("reopenDeal", "deal { id }", new { dealId = Id(), stage = "LEAD", note = "" })).Error);

        async Task AssertBecomes(string state, string feature)
        {
            var version = await WriteAsync(feature);
            await other.Log.FindAsync(line => line.Contains($"read again as of {version:O}", StringComparison.Ordinal)).WaitAsync(TimeSpan.FromMinutes(1));

            // The log and the flags are told of new settings one after the other, in either order.
            var patience = Stopwatch.StartNew();
            while (await State() is var now && now != state)
            {
                Assert.True(patience.Elapsed < TimeSpan.FromMinutes(1), $"{feature}: {now} in place of {state}");
            }
        }

        await AssertBecomes("True False False", Targeting("""{ "Groups": [{ "Name": "demo", "RolloutPercentage": 100 }], "DefaultRolloutPercentage": 0 }"""));
        await AssertBecomes("False True True", Targeting($$"""{ "Users": ["{{TestServer.IdOf("rival")}}"], "DefaultRolloutPercentage": 0 }"""));
        await AssertBecomes("False False True", Targeting("""{ "Groups": [{ "Name": "creator", "RolloutPercentage": 100 }], "DefaultRolloutPercentage": 0 }"""));
        await AssertBecomes("True True True", Targeting("""{ "DefaultRolloutPercentage": 100 }"""));
        await AssertBecomes("False False False", """{ "EnabledFor": [{ "Name": "Microsoft.Percentage", "Parameters": { "Value": 0 } }] }""");
        await AssertBecomes("True True True", """{ "EnabledFor": [{ "Name": "Microsoft.Percentage", "Parameters": { "Value": 100 } }] }""");
        Assert.Equal("NotFoundError DEAL_NOT_FOUND", (await demo.MutateAsync("reopenDeal", "deal { id }", new { dealId = Id(), stage = "LEAD", note = "" })).Error);
    }

    public void Dispose()
    {
        Directory.Delete(Path.GetDirectoryName(_file)!, recursive: true);
        GC.SuppressFinalize(this);
    }

    private static string Id() => Convert.ToBase64String([.. "Deal:"u8, .. Guid.CreateVersion7().ToByteArray()]);

    private static string Targeting(string audience) =>
        $$"""{ "EnabledFor": [{ "Name": "Microsoft.Targeting", "Parameters": { "Audience": {{audience}} } }] }""";

    private static async Task<bool> IsOnAsync(Caller caller) => (await caller.ReadAsync("{ featureFlags { feature isEnabled } }")).All("featureFlags")
        .Single(flag => flag.Text("feature") == "DEAL_PIPELINE").At("isEnabled").GetBoolean();

    // Moved into place, so that nobody reads half of it.
    private async Task<DateTime> WriteAsync(string feature)
    {
        var draft = _file + ".new";
        await File.WriteAllTextAsync(draft, $$"""{ "FeatureManagement": { "DealPipeline": {{feature}} } }""");
        File.Move(draft, _file, overwrite: true);
        return File.GetLastWriteTimeUtc(_file);
    }
}

[Collection(SqliteServer.Collection)]
public sealed class SqliteFeatureTargetingTests(SqliteServer server) : FeatureTargetingTests(server);

[Collection(PostgreSqlServer.Collection)]
public sealed class PostgreSqlFeatureTargetingTests(PostgreSqlServer server) : FeatureTargetingTests(server);
