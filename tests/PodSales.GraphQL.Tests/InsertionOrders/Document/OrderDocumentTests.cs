using System.Text.RegularExpressions;
using PodSales.GraphQL.Tests.Deals;
using PodSales.GraphQL.Tests.Servers;
using static PodSales.GraphQL.Tests.InsertionOrders.OrderCalls;

namespace PodSales.GraphQL.Tests.InsertionOrders.Document;

public abstract partial class OrderDocumentTests(TestServer server)
{
    private const string Golden = "tests/PodSales.GraphQL.Tests/InsertionOrders/Document/order.txt";

    private readonly Caller _seller = server.As("demo", "seller");

    [Fact]
    public async Task The_pdf_says_who_buys_what_when_and_for_how_much()
    {
        var order = await OrderAsync(
            Line(("promoCode", NewCode()), ("flightStart", "2031-03-01"), ("flightEnd", "2031-03-31")),
            Line(("promoCode", NewCode()), ("flightStart", "2031-03-15"), ("flightEnd", "2031-04-15"), ("spots", 4), ("rateKind", "FLAT_FEE")));

        var text = await Poppler.TextAsync(await PdfAsync(order));

        GoldenFile.AssertEqual(Golden, Stable(text, order.Text("insertionOrder.number")));
    }

    [Fact]
    public async Task The_pdf_is_tagged_and_has_a_title_and_the_size_of_the_paper()
    {
        var order = await OrderAsync(Line());

        var info = await Poppler.InfoAsync(await PdfAsync(order));

        Assert.Equal($"Insertion order {order.Text("insertionOrder.number")} – Stridewell", info["Title"]);
        Assert.Equal(("yes", "no", "1"), (info["Tagged"], info["JavaScript"], info["Pages"]));
        Assert.Contains("A4", info["Page size"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Long_orders_go_over_pages_with_the_head_of_the_table_and_the_page_number_on_each()
    {
        var order = await OrderAsync([.. Enumerable.Repeat(Line(), 45)]);

        var pages = (await Poppler.TextAsync(await PdfAsync(order))).TrimEnd('\f').Split('\f');

        var withLines = pages.Count(page => page.Contains("Run of show", StringComparison.Ordinal));
        Assert.True(withLines > 1, $"The lines stand on {withLines} page.");
        Assert.All(pages.Where(page => page.Contains("Run of show", StringComparison.Ordinal)), page => Assert.Matches(@"No\.\s+Show\s+Ad\s+Flight", page));
        Assert.All(pages.Index(), page => Assert.Contains($"Page {page.Index + 1} of {pages.Length}", page.Item, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Names_of_any_script_are_printed_and_markup_in_them_is_only_text()
    {
        var order = await OrderAsync("Ελλάδα · 日本語 · Žluťoučký · <script>alert(1)</script>", Line());

        var page = await _seller.GetAsync(order.Text("insertionOrder.documentUrl"));
        var text = await Poppler.TextAsync(await PdfAsync(order));

        Assert.DoesNotContain("<script", await page.Content.ReadAsStringAsync(), StringComparison.OrdinalIgnoreCase);
        Assert.Matches(@"Ελλάδα[\s\S]*日本語[\s\S]*Žluťoučký", text);
    }

    [Fact]
    public async Task The_preview_is_the_same_page_and_may_load_nothing()
    {
        var order = await OrderAsync(Line());

        using var page = await _seller.GetAsync(order.Text("insertionOrder.documentUrl"));

        Assert.Equal("text/html", page.Content.Headers.ContentType?.MediaType);
        Assert.StartsWith("default-src 'none'", page.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
        Assert.Contains(order.Text("insertionOrder.number"), await page.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_export_is_an_event_and_changes_nothing_of_the_order()
    {
        const string Events = "query ($id: ID!) { events(where: { type: { eq: \"io.pdf_exported\" } }, first: 50) { nodes { aggregateId } } node(id: $id) { ... on InsertionOrder { version } } }";
        var order = await OrderAsync(Line());
        var id = order.Text("insertionOrder.id");
        var before = await _seller.ReadAsync(Events, new { id });

        await PdfAsync(order);

        var after = await _seller.ReadAsync(Events, new { id });
        Assert.Equal(before.All("events.nodes").Count + 1, after.All("events.nodes").Count);
        Assert.Equal(order.Number("insertionOrder.version"), after.Number("node.version"));
    }

    private static string NewCode() => $"PDF{Guid.NewGuid():N}"[..11].ToUpperInvariant();

    private Task<System.Text.Json.JsonElement> OrderAsync(params Dictionary<string, object?>[] lines) => OrderAsync("Deal on paper", lines);

    private async Task<System.Text.Json.JsonElement> OrderAsync(string dealName, params Dictionary<string, object?>[] lines)
    {
        var deal = (await _seller.CreateDealAsync(dealName)).Done.Text("deal.id");
        await _seller.MoveAsync(deal, "PROPOSAL");
        await _seller.MoveAsync(deal, "WON");
        return (await _seller.CreateIoAsync(deal, lines, commission: 0.15m, purchaseOrderNumber: "PO-2031/7")).Done;
    }

    private async Task<byte[]> PdfAsync(System.Text.Json.JsonElement order)
    {
        using var response = await _seller.GetAsync(order.Text("insertionOrder.pdfUrl"));
        Assert.Equal("application/pdf", response.Content.Headers.ContentType?.MediaType);
        Assert.Equal($"{order.Text("insertionOrder.number")}.pdf", response.Content.Headers.ContentDisposition?.FileName);
        return await response.Content.ReadAsByteArrayAsync();
    }

    // What differs from one run to the next: number, codes and the day, and the spaces that make up for their widths.
    private static string Stable(string text, string number) => Spaces().Replace(
        Today().Replace(Codes().Replace(text.Replace(number, "IO-NUMBER", StringComparison.Ordinal), "PDFCODE"), "TODAY"), " ");

    [GeneratedRegex("PDF[0-9A-F]{8}", RegexOptions.IgnoreCase)]
    private static partial Regex Codes();

    [GeneratedRegex(@"\d{1,2}\s[A-Z][a-z]{2}\s20[23](?!1)\d")]
    private static partial Regex Today();

    [GeneratedRegex("[ \u00A0]+")]
    private static partial Regex Spaces();
}

[Collection(SqliteServer.Collection)]
public sealed class SqliteOrderDocumentTests(SqliteServer server) : OrderDocumentTests(server);

[Collection(PostgreSqlServer.Collection)]
public sealed class PostgreSqlOrderDocumentTests(PostgreSqlServer server) : OrderDocumentTests(server);
