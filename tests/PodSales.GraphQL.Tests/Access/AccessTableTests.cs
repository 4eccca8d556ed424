using System.Reflection;
using PodSales.GraphQL.Engine;
using PodSales.GraphQL.Engine.Authorization;
using PodSales.GraphQL.Engine.Types;
using PodSales.GraphQL.Tenancy;
using PodSales.GraphQL.Tests.Servers;

namespace PodSales.GraphQL.Tests.Access;

/// <summary>
/// Holds the table of docs/access.md to what the server does: every field at the root of the schema, asked for in every role. A field
/// that is new fails until it stands in the table. UPDATE_GOLDEN=1 writes the table; look at what it writes.
/// </summary>
public abstract class AccessTableTests(TestServer server)
{
    private const string File = "docs/access.md";
    private const string Begin = "<!-- access table -->\n";
    private const string End = "<!-- end of access table -->";

    [Fact]
    public async Task Each_role_has_the_fields_of_the_table_and_no_others()
    {
        var text = await System.IO.File.ReadAllTextAsync(GoldenFile.PathOf(File));
        var (begin, end) = (text.IndexOf(Begin, StringComparison.Ordinal) + Begin.Length, text.IndexOf(End, StringComparison.Ordinal));

        GoldenFile.AssertEqual(File, $"{text[..begin]}{string.Join('\n', await TableAsync())}\n{text[end..]}");
    }

    private async Task<IReadOnlyList<string>> TableAsync()
    {
        List<string> rows =
        [
            $"| field | {string.Join(" | ", Roles.All)} | anyone |",
            $"| --- |{string.Concat(Enumerable.Repeat(" --- |", Roles.All.Count + 1))}",
        ];
        foreach (var root in (string[])["Query", "Mutation"])
        {
            foreach (var (field, operation) in (await RootFields.OfAsync(server.As("demo", "viewer"), root)).OrderBy(field => field.Field, StringComparer.Ordinal))
            {
                var allowed = new List<bool>();
                foreach (var caller in Callers)
                {
                    allowed.Add(await IsOpenAsync(caller, operation));
                }

                rows.Add(Row($"{root}.{field}", allowed));
            }
        }

        return [.. rows, .. Subscriptions.Select(field => Row($"Subscription.{field.Name}", RolesOf(field.Authorization)))];
    }

    private IEnumerable<Caller> Callers => [.. Roles.All.Select(role => server.As("demo", role)), server.WithToken(null)];

    // What a subscription refuses is an answer, what it allows is silence: so these are read from the code.
    private static IEnumerable<(string Name, AuthorizeAttribute? Authorization)> Subscriptions =>
        from type in typeof(Roles).Assembly.GetTypes()
        where type.GetCustomAttribute<SubscriptionTypeAttribute>() is not null
        from method in type.GetMethods()
        where method.GetCustomAttribute<SubscribeAttribute>() is not null
        let name = method.GetCustomAttribute<GraphQLNameAttribute>()?.Name ?? method.Name
        orderby name
        select (name, method.GetCustomAttribute<AuthorizeAttribute>());

    private static IEnumerable<bool> RolesOf(AuthorizeAttribute? authorization) =>
        [.. Roles.All.Select(role => authorization?.Roles is not { Length: > 0 } roles || roles.Contains(role)), authorization is null];

    private static string Row(string field, IEnumerable<bool> allowed) =>
        $"| `{field}` | {string.Join(" | ", allowed.Select(open => open ? "yes" : "–"))} |";

    private static async Task<bool> IsOpenAsync(Caller caller, string operation)
    {
        var answer = await RootFields.AskAsync(caller, operation);
        return answer.ErrorCode is not ("AUTH_NOT_AUTHORIZED" or "AUTH_NOT_AUTHENTICATED");
    }
}

[Collection(SqliteServer.Collection)]
public sealed class SqliteAccessTableTests(SqliteServer server) : AccessTableTests(server);

[Collection(PostgreSqlServer.Collection)]
public sealed class PostgreSqlAccessTableTests(PostgreSqlServer server) : AccessTableTests(server);
