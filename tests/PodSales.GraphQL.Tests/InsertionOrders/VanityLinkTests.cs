using System.Net;
using PodSales.GraphQL.Tests.Catalog;
using PodSales.GraphQL.Tests.Servers;
using static PodSales.GraphQL.Tests.InsertionOrders.OrderCalls;

namespace PodSales.GraphQL.Tests.InsertionOrders;

public abstract class VanityLinkTests(TestServer server) : IDisposable
{
    private readonly HttpClient _visitor = new(new SocketsHttpHandler { AllowAutoRedirect = false });
    private readonly Caller _seller = server.As("demo", "seller");

    [Fact]
    public async Task A_vanity_url_leads_to_the_advertiser_and_its_clicks_are_counted_by_day_and_referrer()
    {
        var line = await BookAsync();
        var code = line.Text("promoCode");

        var answer = await VisitAsync(code.ToLowerInvariant());
        await VisitAsync(code, referrer: "https://www.google.co.uk/search?q=x");
        await VisitAsync(code, agent: "Mozilla/5.0 (iPhone)", referrer: "https://coupons.example.com/");

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        var address = answer.Headers.Location!;
        Assert.Equal("https://stridewell.example.com/", address.GetLeftPart(UriPartial.Path));
        Assert.StartsWith("?utm_source=zone-two&utm_medium=podcast&utm_campaign=IO-", address.Query, StringComparison.Ordinal);
        Assert.EndsWith($"&utm_content={code}", address.Query, StringComparison.Ordinal);
        Assert.True(answer.Headers.CacheControl!.NoStore);
        var clicks = await ClicksAsync(line.Text("orderId"));
        Assert.Equal((3, 2, 1), (clicks.Number("total"), clicks.Number("visitors"), clicks.All("days").Count));
        Assert.Equal(["DIRECT 1", "SEARCH 1", "SITE 1"], clicks.All("referrers").Select(kind => $"{kind.Text("kind")} {kind.Number("clicks")}").Order());
    }

    [Fact]
    public async Task Who_only_looks_is_not_counted()
    {
        var line = await BookAsync();
        var code = line.Text("promoCode");

        await VisitAsync(code, method: HttpMethod.Head);
        await VisitAsync(code, agent: "ExampleBot/1.0");

        Assert.Equal(0, (await ClicksAsync(line.Text("orderId"))).Number("total"));
    }

    [Fact]
    public async Task A_code_that_is_unknown_is_not_found_and_one_that_was_called_off_is_gone()
    {
        var line = await BookAsync();
        await _seller.ChangeAsync(line.Text("orderId"), "CANCEL", "Recalled");

        Assert.Equal(HttpStatusCode.Gone, (await VisitAsync(line.Text("promoCode"))).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await VisitAsync("NOSUCHCODE")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await VisitAsync("!")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await VisitAsync((await BookAsync()).Text("promoCode"), network: "rival")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await VisitAsync((await BookAsync()).Text("promoCode"), network: "nobody")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await VisitAsync((await BookAsync(draft: true)).Text("promoCode"))).StatusCode);
    }

    [Fact]
    public async Task A_server_can_make_its_own_redirects_the_vanity_urls()
    {
        await using var own = await server.StartAnotherAsync(("VANITY_URL_BASE", "https://podsales.example.com/v/{network}"));

        var line = (await server.As("demo", own.Address, "seller").BookAsync(Line())).Done.At("insertionOrder.lines.0");

        Assert.Equal($"https://podsales.example.com/v/demo/{line.Text("promoCode").ToLowerInvariant()}", line.Text("vanityUrl"));
    }

    public void Dispose()
    {
        _visitor.Dispose();
        GC.SuppressFinalize(this);
    }

    private async Task<System.Text.Json.JsonElement> BookAsync(bool draft = false)
    {
        var order = (await _seller.BookForAsync("Stridewell", [Line(("podcastId", await _seller.PodcastAsync()))], draft)).Done.At("insertionOrder");
        return System.Text.Json.JsonSerializer.SerializeToElement(new { promoCode = order.Text("lines.0.promoCode"), orderId = order.Text("id") });
    }

    private async Task<HttpResponseMessage> VisitAsync(
        string name, string network = "demo", string? referrer = null, string agent = "Mozilla/5.0", HttpMethod? method = null)
    {
        using var request = new HttpRequestMessage(method ?? HttpMethod.Get, new Uri(server.Process.Address, $"/v/{network}/{name}"));
        request.Headers.TryAddWithoutValidation("User-Agent", agent);
        request.Headers.TryAddWithoutValidation("Referer", referrer);
        return await _visitor.SendAsync(request);
    }

    private async Task<System.Text.Json.JsonElement> ClicksAsync(string order) => (await _seller.ReadAsync(
        "query ($id: ID!) { insertionOrder(id: $id) { lines { clicks { total visitors days { day clicks visitors } referrers { kind clicks } } } } }",
        new { id = order })).At("insertionOrder.lines.0.clicks");
}

[Collection(SqliteServer.Collection)]
public sealed class SqliteVanityLinkTests(SqliteServer server) : VanityLinkTests(server);

[Collection(PostgreSqlServer.Collection)]
public sealed class PostgreSqlVanityLinkTests(PostgreSqlServer server) : VanityLinkTests(server);
