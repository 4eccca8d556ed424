using PodSales.GraphQL.Tests.Deals;
using PodSales.GraphQL.Tests.InsertionOrders;
using PodSales.GraphQL.Tests.Servers;
using static PodSales.GraphQL.Tests.InsertionOrders.OrderCalls;

namespace PodSales.GraphQL.Tests.Audit;

public abstract class AuditTests(TestServer server)
{
    private readonly Caller _admin = server.As("demo", "admin");

    [Fact]
    public async Task A_change_is_told_with_its_author_and_each_field_before_and_after()
    {
        var deal = await server.As("demo", "seller").DealInAsync("LEAD");
        Assert.Null((await _admin.UpdateDealAsync(new { dealId = deal, name = "Audited", notes = (string?)null, amount = new { minorUnits = 7, currency = "USD" } })).Error);

        var change = (await TrailAsync("deal", "UPDATED"))[0];

        Assert.Equal(("admin@demo", "UPDATED"), (change.Text("actor"), change.Text("action")));
        Assert.Equal(
            ["amount.minorUnits 450000 7", "name \"Deal in LEAD\" \"Audited\"", "notes \"From the spring pitch\" "],
            change.All("changes").Select(field => $"{field.Text("field")} {field.At("before").GetString()} {field.At("after").GetString()}").Order());
        var made = (await TrailAsync("deal", "CREATED")).First(entry => entry.Text("entityId") == change.Text("entityId"));
        Assert.Equal("seller@demo", made.Text("actor"));
        Assert.Contains("name", made.Texts("changes", "field"));
    }

    [Fact]
    public async Task Lines_of_orders_are_told_by_themselves()
    {
        var order = (await _admin.BookAsync(Line())).Done.At("insertionOrder");
        Assert.Null((await _admin.ChangeAsync(order.Text("id"), "CANCEL", "Not wanted")).Error);

        var change = (await TrailAsync("line_item", "UPDATED"))[0];

        var status = change.All("changes").Single(field => field.Text("field") == "status");
        Assert.Equal("\"cancelled\"", status.Text("after"));
    }

    [Fact]
    public async Task What_was_refused_leaves_no_trace()
    {
        var before = await CountAsync();

        Assert.NotNull((await _admin.MutateAsync("createAdUnit", "adUnit { id }", new { name = "", placement = "PRE_ROLL" })).Error);
        Assert.NotNull((await _admin.UpdateDealAsync(new { dealId = await server.As("demo", "seller").DealInAsync("LEAD"), version = 99, name = "No" })).Error);

        // The new deal itself is one.
        Assert.Equal(before + 1, await CountAsync());
    }

    [Fact]
    public async Task The_trail_is_read_by_administrators_of_the_network_only()
    {
        await server.As("demo", "seller").DealInAsync("LEAD");
        const string Query = "{ auditTrail(first: 50) { nodes { actor } } }";

        Assert.Equal("AUTH_NOT_AUTHORIZED", (await server.As("demo", "seller").AskAsync(Query)).ErrorCode);
        Assert.All((await server.As("rival", "admin").ReadAsync(Query)).Texts("auditTrail.nodes", "actor"), actor => Assert.DoesNotContain("@demo", actor, StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_trail_is_found_by_author_and_by_what_was_changed()
    {
        var unit = await _admin.MutateAsync("createAdUnit", "adUnit { id version }", new { name = "Traced", placement = "PRE_ROLL" });
        Assert.Null((await server.As("demo", "ad-ops").MutateAsync("archiveAdUnit", "adUnit { id }", new { adUnitId = unit.Done.Text("adUnit.id") })).Error);
        var made = (await TrailAsync("ad_unit", "CREATED"))[0];

        var life = (await _admin.ReadAsync(
            "query ($id: UUID) { auditTrail(where: { entityId: { eq: $id } }, order: [{ at: ASC }]) { totalCount nodes { actor action changes { field } } } }",
            new { id = made.Text("entityId") })).At("auditTrail");

        Assert.Equal(["admin@demo CREATED", "ad-ops@demo UPDATED"], life.All("nodes").Select(entry => $"{entry.Text("actor")} {entry.Text("action")}"));
        Assert.Equal(["archivedAt"], life.Texts("nodes.1.changes", "field"));
    }

    private async Task<IReadOnlyList<System.Text.Json.JsonElement>> TrailAsync(string kind, string action) => (await _admin.ReadAsync(
        """
        query ($kind: String, $action: AuditAction) { auditTrail(first: 20, where: { kind: { eq: $kind }, action: { eq: $action } }) {
          nodes { id at actor kind entityId action changes { field before after } } } }
        """,
        new { kind, action })).All("auditTrail.nodes");

    private async Task<int> CountAsync() => (await _admin.ReadAsync("{ auditTrail { totalCount } }")).Number("auditTrail.totalCount");
}

[Collection(SqliteServer.Collection)]
public sealed class SqliteAuditTests(SqliteServer server) : AuditTests(server);

[Collection(PostgreSqlServer.Collection)]
public sealed class PostgreSqlAuditTests(PostgreSqlServer server) : AuditTests(server);
