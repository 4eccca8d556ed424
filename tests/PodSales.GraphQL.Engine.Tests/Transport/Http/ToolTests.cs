using System.Net;
using System.Text.Json;
using Microsoft.Extensions.FileProviders;
using PodSales.GraphQL.Engine.AspNetCore;

namespace PodSales.GraphQL.Engine.Tests.Transport.Http;

public sealed class ToolTests : IDisposable
{
    private readonly DirectoryInfo _assets = Directory.CreateTempSubdirectory("podsales-tool-");

    public ToolTests()
    {
        Write("graphiql.js", "run()");
        Write("graphiql.css", "a {}");
        Write("settings.json", "{}");
        File.WriteAllText(System.IO.Path.Combine(_assets.FullName, "..", $"{_assets.Name}.js"), "outside()");
    }

    [Theory]
    [InlineData("", "text/html", true)]
    [InlineData("", "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8", true)]
    [InlineData("", "*/*", false)]
    [InlineData("", "application/json", false)]
    [InlineData("", "text/html;q=0", false)]
    [InlineData("?query={a}", "text/html, application/json", false)]
    [InlineData("?sdl", "text/html", false)]
    public async Task The_page_is_for_browsers_whose_user_opens_the_address(string query, string accept, bool isPage)
    {
        await using var server = await StartAsync();

        using var answer = await GetAsync(server, query, accept);

        Assert.Equal(isPage, answer.Content.Headers.ContentType?.MediaType == "text/html");
    }

    [Fact]
    public async Task The_page_is_not_there_unless_it_is_enabled()
    {
        await using var server = await StartAsync(tool => tool.Enable = false);

        using var page = await GetAsync(server, "", "text/html");
        using var asset = await GetAsync(server, "/ui/graphiql.js", "*/*");

        Assert.Equal((HttpStatusCode.NotAcceptable, HttpStatusCode.NotFound), (page.StatusCode, asset.StatusCode));
    }

    [Fact]
    public async Task The_page_runs_nothing_and_loads_nothing_but_what_the_server_itself_brings()
    {
        await using var server = await StartAsync();

        using var answer = await GetAsync(server, "", "text/html");

        var policy = answer.Headers.GetValues("Content-Security-Policy").Single().Split("; ");
        Assert.Superset(
            new HashSet<string> { "default-src 'none'", "script-src 'self'", "connect-src 'self'", "frame-ancestors 'none'" },
            policy.ToHashSet());
        Assert.DoesNotContain("://", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal(("nosniff", "no-store"), (answer.Headers.GetValues("X-Content-Type-Options").Single(), answer.Headers.CacheControl?.ToString()));
    }

    [Fact]
    public async Task What_the_page_is_told_cannot_break_out_of_it()
    {
        await using var server = await StartAsync(tool =>
        {
            tool.Title = "<b>";
            tool.Headers = _ => new Dictionary<string, string> { ["X"] = "</script><b>" };
        });

        using var answer = await GetAsync(server, "", "text/html");

        var page = await answer.Content.ReadAsStringAsync();
        Assert.DoesNotContain("<b>", page, StringComparison.Ordinal);
        var start = page.IndexOf('{', page.IndexOf("id=\"settings\"", StringComparison.Ordinal));
        var settings = JsonElement.Parse(page[start..page.IndexOf("</script>", start, StringComparison.Ordinal)]);
        Assert.Equal(
            ("/graphql", "/graphql/ui", "</script><b>"),
            (settings.GetProperty("endpoint").GetString(), settings.GetProperty("assets").GetString(), settings.GetProperty("headers").GetProperty("X").GetString()));
    }

    [Fact]
    public async Task Without_its_files_the_page_says_where_to_get_them()
    {
        await using var server = await StartAsync(tool =>
        {
            tool.Assets = new NullFileProvider();
            tool.WhereToGetAssets = "Run this & that.";
        });

        using var answer = await GetAsync(server, "", "text/html");

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Contains("Run this &amp; that.", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("graphiql.js", HttpStatusCode.OK, "text/javascript")]
    [InlineData("graphiql.css", HttpStatusCode.OK, "text/css")]
    [InlineData("other.js", HttpStatusCode.NotFound, null)]
    [InlineData("settings.json", HttpStatusCode.NotFound, null)]
    [InlineData("..%2F{0}.js", HttpStatusCode.NotFound, null)]
    public async Task Files_of_a_bundle_are_served_and_no_others(string name, HttpStatusCode status, string? type)
    {
        await using var server = await StartAsync();

        using var answer = await GetAsync(server, $"/ui/{name.Replace("{0}", _assets.Name, StringComparison.Ordinal)}", "*/*");

        Assert.Equal((status, type), (answer.StatusCode, answer.Content.Headers.ContentType?.MediaType));
    }

    [Fact]
    public async Task A_file_that_the_browser_has_is_not_sent_again()
    {
        await using var server = await StartAsync();
        using var first = await GetAsync(server, "/ui/graphiql.js", "*/*");
        using var request = new HttpRequestMessage(HttpMethod.Get, $"{server.Address}/ui/graphiql.js");
        request.Headers.IfNoneMatch.Add(first.Headers.ETag!);

        using var second = await server.Client.SendAsync(request);

        Assert.Equal(HttpStatusCode.NotModified, second.StatusCode);
    }

    public void Dispose()
    {
        File.Delete(System.IO.Path.Combine(_assets.FullName, "..", $"{_assets.Name}.js"));
        _assets.Delete(recursive: true);
    }

    private void Write(string name, string text) => File.WriteAllText(System.IO.Path.Combine(_assets.FullName, name), text);

    private Task<TransportServer> StartAsync(Action<GraphQLToolOptions>? configure = null) => TransportServer.StartAsync(
        _ => ScriptedResult.Data("{}"),
        options =>
        {
            options.Tool.Enable = true;
            options.Tool.Assets = new PhysicalFileProvider(_assets.FullName);
            configure?.Invoke(options.Tool);
        });

    private static Task<HttpResponseMessage> GetAsync(TransportServer server, string path, string accept)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, $"{server.Address}{path}");
        request.Headers.TryAddWithoutValidation("Accept", accept);
        return server.Client.SendAsync(request);
    }
}
