using PodSales.GraphQL.Tests.Access;
using PodSales.GraphQL.Tests.Catalog;
using PodSales.GraphQL.Tests.Deals;
using PodSales.GraphQL.Tests.Servers;

namespace PodSales.GraphQL.Tests.Tenancy;

public abstract class RoleTests(TestServer server)
{
    [Theory]
    [InlineData("viewer")]
    [InlineData("creator")]
    public Task Who_only_looks_can_change_nothing(string role) => AssertRefusedAsync(server.As("demo", role), "AUTH_NOT_AUTHORIZED");

    [Fact]
    public Task Nobody_changes_anything_without_a_token() => AssertRefusedAsync(server.WithToken(null), "AUTH_NOT_AUTHENTICATED");
    public async Task Nobody_changes_anything_without_a_token()
    {
        foreach (var (mutation, input) in await MutationsAsync())
        {
            var answer = await CallAsync(server.WithToken(null), mutation, input);

            Assert.Equal((mutation, "AUTH_NOT_AUTHENTICATED"), (mutation, answer.ErrorCode));
        }
    }

    [Theory]
    [InlineData("seller", "assignDeals changeIoStatus createDeal createIo moveDealStage moveDeals recalculateMatches reopenDeal updateDeal")]
    [InlineData("ad-ops", "bookMakegood cancelImport changeIoStatus createIo endSheetSchedule importGoogleSheet importMetrics previewMetricsImport scheduleSheetImport")]
    [InlineData("admin", "assignDeals bookMakegood cancelImport cancelMatchRecalculation changeIoStatus createDeal createIo endSheetSchedule importGoogleSheet importMetrics moveDealStage moveDeals previewMetricsImport recalculateMatches reopenDeal scheduleSheetImport updateDeal")]
    public async Task Each_role_may_do_its_own_work_and_no_more(string role, string allowed)
    {
        var open = new List<string>();
        foreach (var (mutation, input) in await MutationsAsync())
        {
            // The input names nothing that exists, so whatever is not refused for the role changes nothing either.
            var answer = await CallAsync(server.As("demo", role), mutation, input);
            if (answer.ErrorCode != "AUTH_NOT_AUTHORIZED")
            {
                open.Add(mutation);
            }
        }

        Assert.Equal(allowed.Split(' ').Order(), open.Order());
    }

    [Fact]
    public async Task Who_only_looks_can_see()
    {
        var deal = await server.As("demo", "seller").DealInAsync("LEAD");

        var read = await server.As("demo", "viewer").ReadAsync("query ($id: ID!) { deal(id: $id) { stage podcast { title } } }", new { id = deal });

        Assert.Equal(("LEAD", "Zone Two"), (read.Text("deal.stage"), read.Text("deal.podcast.title")));
        Assert.NotEmpty(await server.As("demo", "viewer").PodcastAsync());
    }

    // From the schema, so that a mutation that is new is tested too.
    private async Task AssertRefusedAsync(Caller caller, string code)
    {
        foreach (var (mutation, operation) in await RootFields.OfAsync(server.As("demo", "viewer"), "Mutation"))
        {
            var answer = await RootFields.AskAsync(caller, operation);

            Assert.Equal((mutation, code), (mutation, answer.ErrorCode));
            Assert.True(answer.HasNoData);
        }
        const string Query =
            """
            { __schema { mutationType { fields { name args { type { ofType { inputFields { name type { kind name ofType { kind name
              ofType { kind name ofType { kind name } } } } } } } } } } } }
            """;
        var fields = (await server.As("demo", "viewer").ReadAsync(Query)).All("__schema.mutationType.fields");
        return [.. fields.Select(field => (field.Text("name"), Literal(field.All("args.0.type.ofType.inputFields"))))];
    }

    // An input that is right in form: what must be given, of any value.
    private static string Literal(IEnumerable<JsonElement> inputFields) => $"{{ {string.Join(' ', inputFields
        .Where(field => field.Text("type.kind") == "NON_NULL")
        .Select(field => $"{field.Text("name")}: {LiteralOf(field.Text("name"), field.At("type.ofType"))}"))} }}";

    private static string LiteralOf(string field, JsonElement type) => (type.Text("kind"), type.Text("name")) switch
    {
        ("LIST", _) => "[]",
        (_, "ID") => $"\"{IdOfNothing(field)}\"",
        (_, "MoneyInput") => "{ minorUnits: 1 currency: \"USD\" }",
        (_, "DealStage") => "LEAD",
        (_, "LineAction") => "CANCEL",
        (_, "LocalDate") => "\"2030-01-01\"",
        (_, "String") => "\"\"",
        (_, "Int") => "0",
        (_, "ImportMode") => "STRICT",
        (_, "Upload") => "$file",
        var (kind, name) => throw new InvalidOperationException($"Say how a value of {kind} {name} is written."),
    };

    private static string IdOfNothing(string field)
    {
        var kind = field switch
        {
            "advertiserId" => "Advertiser",
            "podcastId" => "Podcast",
            "dealId" => "Deal",
            "ioId" => "InsertionOrder",
            "lineId" => "OrderLine",
            "importId" => "MetricsImport",
            "recalculationId" => "MatchRecalculation",
            "scheduleId" => "SheetSchedule",
            _ => throw new InvalidOperationException($"Say what {field} is the id of."),
        };
        return Convert.ToBase64String([.. Encoding.UTF8.GetBytes($"{kind}:"), .. Guid.CreateVersion7().ToByteArray()]);
    }
}

[Collection(SqliteServer.Collection)]
public sealed class SqliteRoleTests(SqliteServer server) : RoleTests(server);

[Collection(PostgreSqlServer.Collection)]
public sealed class PostgreSqlRoleTests(PostgreSqlServer server) : RoleTests(server);
