using System.Net;
using System.Text.Json;
using PodSales.GraphQL.Tests.Servers;
using static PodSales.GraphQL.Tests.InsertionOrders.OrderCalls;

namespace PodSales.GraphQL.Tests.InsertionOrders.Document;

public abstract class OrderDocumentEndpointTests(TestServer server)
{
    private readonly Caller _seller = server.As("demo", "seller");

    [Fact]
    public async Task Without_a_token_nothing_is_shown()
    {
        var order = await OrderAsync();

        foreach (var path in new[] { order.Text("documentUrl"), order.Text("pdfUrl") })
        {
            using var response = await server.WithToken(null).GetAsync(path);
            Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
        }
    }

    [Fact]
    public async Task The_order_of_another_network_does_not_exist()
    {
        var order = await OrderAsync();

        await AssertProblemAsync(server.As("rival", "admin"), order.Text("pdfUrl"), HttpStatusCode.NotFound, "INSERTION_ORDER_NOT_FOUND");
    }

    [Fact]
    public async Task A_server_without_chromium_says_what_to_install_and_still_shows_the_page()
    {
        var order = await OrderAsync();
        await using var without = await server.StartAnotherAsync(("PodSales__Printing__Program", "/nowhere/chromium"));
        var seller = server.As("demo", without.Address, "seller");

        var problem = await AssertProblemAsync(seller, order.Text("pdfUrl"), HttpStatusCode.ServiceUnavailable, "PRINTER_MISSING");

        Assert.Contains("apt-get install chromium", problem.Text("detail"), StringComparison.Ordinal);
        using var page = await seller.GetAsync(order.Text("documentUrl"));
        Assert.Equal(HttpStatusCode.OK, page.StatusCode);
    }

    [Fact]
    public async Task A_print_that_takes_too_long_is_ended_and_is_no_event()
    {
        const string Events = "{ events(where: { type: { eq: \"io.pdf_exported\" } }, first: 50) { nodes { id } } }";
        var order = await OrderAsync();
        var before = (await _seller.ReadAsync(Events)).All("events.nodes").Count;
        await using var hasty = await server.StartAnotherAsync(("PodSales__Printing__TimeLimit", "00:00:00.010"));

        await AssertProblemAsync(server.As("demo", hasty.Address, "seller"), order.Text("pdfUrl"), HttpStatusCode.ServiceUnavailable, "PRINTER_BUSY");

        Assert.Equal(before, (await _seller.ReadAsync(Events)).All("events.nodes").Count);
    }

    [Fact]
    public async Task More_prints_at_once_than_have_a_turn_wait_for_theirs()
    {
        var order = await OrderAsync();

        var prints = await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => _seller.GetAsync(order.Text("pdfUrl"))));

        Assert.All(prints, print => Assert.Equal(HttpStatusCode.OK, print.StatusCode));
    }

    [Fact]
    public async Task Orders_that_are_switched_off_are_not_printed()
    {
        var order = await OrderAsync();
        await using var off = await server.StartAnotherAsync(("ENABLE_IO_BOOKINGS", "false"));

        await AssertProblemAsync(server.As("demo", off.Address, "seller"), order.Text("documentUrl"), HttpStatusCode.Forbidden, "FEATURE_DISABLED");
    }

    private async Task<JsonElement> OrderAsync() => (await _seller.BookAsync(Line())).Done.At("insertionOrder");

    private static async Task<JsonElement> AssertProblemAsync(Caller caller, string path, HttpStatusCode status, string code)
    {
        using var response = await caller.GetAsync(path);
        var problem = JsonDocument.Parse(await response.Content.ReadAsStringAsync()).RootElement;
        Assert.Equal((status, code), (response.StatusCode, problem.Text("code")));
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
        return problem;
    }
}

[Collection(SqliteServer.Collection)]
public sealed class SqliteOrderDocumentEndpointTests(SqliteServer server) : OrderDocumentEndpointTests(server);

[Collection(PostgreSqlServer.Collection)]
public sealed class PostgreSqlOrderDocumentEndpointTests(PostgreSqlServer server) : OrderDocumentEndpointTests(server);
