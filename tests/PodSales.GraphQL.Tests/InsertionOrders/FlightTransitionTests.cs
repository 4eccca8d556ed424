using PodSales.GraphQL.Tests.Deals;
using PodSales.GraphQL.Tests.Servers;
using static PodSales.GraphQL.Tests.InsertionOrders.OrderCalls;

namespace PodSales.GraphQL.Tests.InsertionOrders;

public abstract class FlightTransitionTests(TestServer server)
{
    private const string Query =
        "query ($id: ID!) { insertionOrder(id: $id) { status version lines { status } } }";

    private readonly Caller _seller = server.As("demo", "seller");

    [Fact]
    public async Task A_server_with_jobs_on_begins_and_ends_flights_by_the_calendar()
    {
        var today = DateOnly.FromDateTime(DateTime.UtcNow);
        var begun = await BookAsync(today.AddDays(-3), today.AddDays(20));
        var over = await BookAsync(today.AddDays(-30), today.AddDays(-3));
        var ahead = await BookAsync(today.AddDays(3), today.AddDays(20));

        await using var automatic = await server.StartAnotherAsync(("ENABLE_AUTOMATION_JOBS", "true"));
        await automatic.Log.FindAsync(line => line.Contains("FlightTransitions has run", StringComparison.Ordinal));

        Assert.Equal(("ACTIVE", "IN_FLIGHT"), await StatusAsync(begun));
        Assert.Equal(("COMPLETED", "FINISHED"), await StatusAsync(over));
        Assert.Equal(("SCHEDULED", "BOOKED"), await StatusAsync(ahead));
    }

    [Fact]
    public async Task A_server_with_jobs_off_has_no_scheduler()
    {
        Assert.DoesNotContain("Quartz", server.Process.Log.Text, StringComparison.Ordinal);
        var today = DateOnly.FromDateTime(DateTime.UtcNow);

        Assert.Equal(("SCHEDULED", "BOOKED"), await StatusAsync(await BookAsync(today.AddDays(-3), today.AddDays(20))));
    }

    private async Task<string> BookAsync(DateOnly first, DateOnly last) => (await _seller.CreateIoAsync(
        await _seller.DealInAsync("WON"),
        [Line(("flightStart", $"{first:yyyy-MM-dd}"), ("flightEnd", $"{last:yyyy-MM-dd}"))],
        reason: "Agreed before it was written down")).Done.Text("insertionOrder.id");

    private async Task<(string Order, string Line)> StatusAsync(string order)
    {
        var read = (await _seller.ReadAsync(Query, new { id = order })).At("insertionOrder");
        return (read.Text("status"), read.Text("lines.0.status"));
    }
}

[Collection(SqliteServer.Collection)]
public sealed class SqliteFlightTransitionTests(SqliteServer server) : FlightTransitionTests(server);

[Collection(PostgreSqlServer.Collection)]
public sealed class PostgreSqlFlightTransitionTests(PostgreSqlServer server) : FlightTransitionTests(server);
