using System.Text.RegularExpressions;
using PodSales.GraphQL.Tests.Servers;

namespace PodSales.GraphQL.Tests.Catalog;

/// <summary>What lists read of their tables, as the database is asked for it.</summary>
public abstract partial class SqlColumnsTests(TestServer server)
{
    [Theory]
    [InlineData("podcasts", "title", "id title")]
    [InlineData("episodes", "title publishedAt", "id published_at title")]
    [InlineData("deals", "name stage", "id name stage updated_at")]
    [InlineData("advertisers", "name", "id name")]
    [InlineData("metricsDaily", "downloads", "day downloads episode_id source")]
    [InlineData("imports", "status inserted", "created_at id inserted status")]
    public async Task A_list_reads_the_columns_that_are_selected_and_those_of_its_order(string list, string fields, string columns)
    {
        var commands = await server.CommandsOfAsync(server.As("demo", "viewer"), $"{{ {list}(first: 3) {{ nodes {{ {fields} }} }} }}");

        Assert.Equal(columns, ColumnsOf(Assert.Single(commands)));
    }

    // The names between SELECT and FROM, without those of tables; PostgreSQL and SQLite quote differently.
    private static string ColumnsOf(string command)
    {
        var selected = Selected().Match(command).Groups[1].Value.Replace("\"", "", StringComparison.Ordinal);
        return string.Join(' ', selected.Split(", ").Select(column => column.Split(' ')[0].Split('.')[^1]).Distinct().Order(StringComparer.Ordinal));
    }

    [GeneratedRegex(@"\bSELECT (.*?)\s+FROM ")]
    private static partial Regex Selected();
}

[Collection(SqliteServer.Collection)]
public sealed class SqliteSqlColumnsTests(SqliteServer server) : SqlColumnsTests(server);

[Collection(PostgreSqlServer.Collection)]
public sealed class PostgreSqlSqlColumnsTests(PostgreSqlServer server) : SqlColumnsTests(server);
