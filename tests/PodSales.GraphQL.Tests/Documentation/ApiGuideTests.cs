using System.Text.Json;
using PodSales.GraphQL.Tests.Servers;

namespace PodSales.GraphQL.Tests.Documentation;

public abstract class ApiGuideTests(TestServer server)
{
    private readonly Caller _admin = server.As("demo", "admin");
    private readonly Dictionary<string, string> _kept = [];

    [Fact]
    public async Task Every_example_of_the_guide_does_what_it_says()
    {
        ApiExample[] examples = [.. ApiExample.ReadAll(await File.ReadAllTextAsync(GoldenFile.PathOf("docs/api.md")))];
        Assert.True(examples.Length > 10, $"Only {examples.Length} examples were found.");

        foreach (var example in examples)
        {
            try
            {
                await RunAsync(example);
            }
            catch (Exception fault)
            {
                throw new InvalidOperationException($"The example under \"{example.Heading}\" fails: {example.Operation}", fault);
            }
        }
    }

    private async Task RunAsync(ApiExample example)
    {
        var variables = VariablesOf(example);
        if (example.IsSubscription)
        {
            await using var follower = await _admin.FollowAsync(example.Operation, variables);
            return;
        }

        var data = await _admin.ReadAsync(example.Operation, variables);
        if (example.IsMutation)
        {
            Assert.All(data.EnumerateObject(), payload => Assert.True(payload.Value.IsNull("errors"), $"{payload.Value}"));
        }

        Assert.DoesNotContain("\"nodes\":[]", data.GetRawText(), StringComparison.Ordinal);
        foreach (var (name, path) in example.Kept)
        {
            _kept[name] = data.Text(path);
        }
    }

    private JsonElement VariablesOf(ApiExample example) => JsonDocument.Parse(_kept.Aggregate(
        example.Variables ?? "{}", static (text, kept) => text.Replace($"{{{kept.Key}}}", kept.Value, StringComparison.Ordinal))).RootElement;
}

[Collection(SqliteServer.Collection)]
public sealed class SqliteApiGuideTests(SqliteServer server) : ApiGuideTests(server);

[Collection(PostgreSqlServer.Collection)]
public sealed class PostgreSqlApiGuideTests(PostgreSqlServer server) : ApiGuideTests(server);
