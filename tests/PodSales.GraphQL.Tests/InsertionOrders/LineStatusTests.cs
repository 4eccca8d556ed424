using System.Text;
using PodSales.Domain.InsertionOrders;
using PodSales.GraphQL.Tests.Servers;
using static PodSales.GraphQL.Tests.InsertionOrders.OrderCalls;

namespace PodSales.GraphQL.Tests.InsertionOrders;

public abstract class LineStatusTests(TestServer server)
{
    private const string Reason = "Agreed by telephone";

    private readonly Caller _adOps = server.As("demo", "ad-ops");
    private readonly Caller _seller = server.As("demo", "seller");

    [Theory]
    [InlineData(LineStatus.Booked)]
    [InlineData(LineStatus.InFlight, "START")]
    [InlineData(LineStatus.Paused, "START", "PAUSE")]
    [InlineData(LineStatus.Finished, "START", "FINISH")]
    [InlineData(LineStatus.Cancelled, "CANCEL")]
    public async Task From_each_status_a_line_goes_where_its_life_says_and_nowhere_else(LineStatus from, params string[] way)
    {
        foreach (var action in Enum.GetValues<LineAction>())
        {
            var order = await OrderAsync(way);

            var outcome = await _adOps.ChangeAsync(order, NameOf(action.ToString()), Reason, holdThrough: "2030-01-01");

            var expected = LineLifecycle.Find(from, action)?.To;
            Assert.Equal((action, expected is null ? "InvalidInputError LINE_ACTION_NOT_ALLOWED" : null), (action, outcome.Error));
            Assert.Equal((action, NameOf((expected ?? from).ToString())), (action, await StatusAsync(order)));
        }
    }

    [Theory]
    [InlineData("START", "FLIGHT_NOT_BEGUN")]
    [InlineData("CANCEL", "REASON_REQUIRED")]
    [InlineData("PAUSE", "REASON_REQUIRED", "START")]
    [InlineData("FINISH", "FLIGHT_NOT_OVER", "START")]
    public async Task What_is_out_of_the_ordinary_asks_for_a_reason(string action, string code, params string[] way)
    {
        var order = await OrderAsync(way);

        Assert.Equal($"InvalidInputError {code}", (await _adOps.ChangeAsync(order, action)).Error);
        Assert.Equal(Reason, (await _adOps.ChangeAsync(order, action, Reason)).Done.Text("insertionOrder.lines.0.statusReason"));
    }

    [Fact]
    public async Task One_line_moves_without_the_others()
    {
        var order = (await _seller.BookAsync(Line(), Line())).Done.At("insertionOrder");

        var changed = (await _adOps.ChangeAsync(order.Text("id"), "CANCEL", Reason, order.Text("lines.1.id"))).Done.At("insertionOrder");

        Assert.Equal(["BOOKED", "CANCELLED"], changed.Texts("lines", "status"));
        Assert.Equal(("SCHEDULED", 300_000), (changed.Text("status"), changed.Number("totals.gross.minorUnits")));
    }

    [Fact]
    public async Task A_line_of_another_order_is_not_found()
    {
        var order = await OrderAsync([]);
        var other = (await _seller.BookAsync(Line())).Done.Text("insertionOrder.lines.0.id");

        Assert.Equal("InvalidInputError LINE_NOT_FOUND", (await _adOps.ChangeAsync(order, "CANCEL", Reason, other)).Error);
    }

    [Fact]
    public async Task A_decision_on_an_old_version_is_refused()
    {
        var order = await OrderAsync(["START"]);

        Assert.Equal("StaleVersionError STALE_VERSION", (await _adOps.ChangeAsync(order, "PAUSE", Reason, version: 1)).Error);
    }

    [Fact]
    public async Task Of_two_changes_at_once_on_the_same_version_exactly_one_wins()
    {
        var order = (await _seller.BookAsync(Line())).Done.At("insertionOrder");
        var version = order.Number("version");

        var outcomes = await Task.WhenAll(
            _adOps.ChangeAsync(order.Text("id"), "START", Reason, version: version),
            _adOps.ChangeAsync(order.Text("id"), "CANCEL", Reason, version: version));

        Assert.Equal([null, "StaleVersionError STALE_VERSION"], outcomes.Select(outcome => outcome.Error).Order());
    }

    [Fact]
    public async Task A_makegood_delivers_what_is_owed_and_costs_nothing()
    {
        var order = await OrderAsync(["START", "FINISH"]);
        var line = (await _adOps.ReadAsync("query ($id: ID!) { insertionOrder(id: $id) { lines { id } } }", new { id = order })).Text("insertionOrder.lines.0.id");

        var made = (await _adOps.MakegoodAsync(order, line)).Done.At("insertionOrder");

        Assert.Equal(["SOLD", "MAKEGOOD"], made.Texts("lines", "kind"));
        Assert.Equal((120_000, 0, "BOOKED"), (made.Number("lines.1.bookedImpressions"), made.Number("lines.1.gross.minorUnits"), made.Text("lines.1.status")));
        Assert.Equal((300_000, 120_000), (made.Number("totals.gross.minorUnits"), made.Number("totals.bookedImpressions")));
        Assert.Equal("InvalidInputError MAKEGOOD_NOT_OWED", (await _adOps.MakegoodAsync(order, line, 1)).Error);
        Assert.Equal("InvalidInputError LINE_NOT_FINISHED", (await _adOps.MakegoodAsync(order, made.Text("lines.1.id"))).Error);
    }

    [Fact]
    public async Task No_makegood_is_booked_for_a_line_that_may_still_deliver()
    {
        var order = (await _seller.BookAsync(Line())).Done.At("insertionOrder");

        Assert.Equal("InvalidInputError LINE_NOT_FINISHED", (await _adOps.MakegoodAsync(order.Text("id"), order.Text("lines.0.id"))).Error);
    }

    private async Task<string> OrderAsync(string[] way)
    {
        var order = (await _seller.BookAsync(Line())).Done.Text("insertionOrder.id");
        foreach (var action in way)
        {
            Assert.Null((await _adOps.ChangeAsync(order, action, Reason)).Error);
        }

        return order;
    }

    private async Task<string> StatusAsync(string order) =>
        (await _adOps.ReadAsync("query ($id: ID!) { insertionOrder(id: $id) { lines { status } } }", new { id = order })).Text("insertionOrder.lines.0.status");

    // As enum values are written in the schema: IN_FLIGHT.
    private static string NameOf(string member) => member.Aggregate(
        new StringBuilder(),
        (name, letter) => (char.IsUpper(letter) && name.Length > 0 ? name.Append('_') : name).Append(char.ToUpperInvariant(letter))).ToString();
}

[Collection(SqliteServer.Collection)]
public sealed class SqliteLineStatusTests(SqliteServer server) : LineStatusTests(server);

[Collection(PostgreSqlServer.Collection)]
public sealed class PostgreSqlLineStatusTests(PostgreSqlServer server) : LineStatusTests(server);
