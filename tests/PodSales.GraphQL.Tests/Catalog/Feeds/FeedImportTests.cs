using System.IO.Compression;
using System.Text;
using PodSales.GraphQL.Tests.Servers;

namespace PodSales.GraphQL.Tests.Catalog.Feeds;

public abstract class FeedImportTests(TestServer server)
{
    private const string Selection =
        """
        feedImport { podcastOutcome inserted updated unchanged movedTo skipped { position title code message }
          podcast { id version title author feedUrl categories publisherShare isExplicit
            episodes(first: 50) { totalCount nodes { id version title feedGuid duration seasonNumber episodeNumber isPlanned isExplicit audioUrl imageUrl slotCapacity } } } }
        """;

    private readonly Caller _adOps = server.As("demo", "ad-ops");

    [Fact]
    public async Task A_show_and_its_episodes_come_in_from_its_feed()
    {
        await using var site = await FeedSite.ServeAsync(() => Show("Lighthouse", Item("a", "First", "1:02:03"), Item("b", "Planned", "", "Fri, 01 Mar 2099 06:00:00 GMT"), "<item><title>Broken</title></item>"));

        var import = (await ImportAsync(new { feedUrl = site.Url })).Done.At("feedImport");

        Assert.Equal(("INSERTED", 2, 0, 0), Counts(import));
        Assert.Equal(("Lighthouse", "Ines Duarte", site.Url), (import.Text("podcast.title"), import.Text("podcast.author"), import.Text("podcast.feedUrl")));
        Assert.Equal(["Technology"], import.All("podcast.categories").Select(category => category.GetString()));
        var episodes = import.All("podcast.episodes.nodes");
        Assert.Equal(["Planned", "First"], episodes.Select(episode => episode.Text("title")));
        Assert.Equal([true, false], episodes.Select(episode => episode.At("isPlanned").GetBoolean()));
        Assert.Equal(("PT1H2M3S", 2, 5, true, 3), (
            episodes[1].Text("duration"), episodes[1].Number("seasonNumber"), episodes[1].Number("episodeNumber"), episodes[1].At("isExplicit").GetBoolean(), episodes[1].Number("slotCapacity")));
        Assert.Equal((3, "Broken", "GUID_MISSING"), (import.Number("skipped.0.position"), import.Text("skipped.0.title"), import.Text("skipped.0.code")));
    }

    [Fact]
    public async Task The_same_feed_again_changes_nothing_and_a_new_one_only_what_is_new()
    {
        string[] items = [Item("a", "First"), Item("b", "Second")];
        await using var site = await FeedSite.ServeAsync(() => Show("Again and Again", items));
        var first = (await ImportAsync(new { feedUrl = site.Url })).Done.At("feedImport.podcast");
        var events = await EventsAsync();

        Assert.Equal(("UNCHANGED", 0, 0, 2), Counts((await ImportAsync(new { feedUrl = site.Url })).Done.At("feedImport")));
        Assert.Equal(events, await EventsAsync());

        Assert.Null((await _adOps.MutateAsync("updatePodcast", "podcast { id }", new { podcastId = first.Text("id"), publisherShare = 0.5 })).Error);
        items = [Item("c", "Third"), Item("b", "Second, renamed")];
        var again = (await ImportAsync(new { podcastId = first.Text("id") })).Done.At("feedImport");

        Assert.Equal(("UNCHANGED", 1, 1, 0), Counts(again));
        Assert.Equal((first.Text("id"), 3, 0.5m), (again.Text("podcast.id"), again.Number("podcast.episodes.totalCount"), again.At("podcast.publisherShare").GetDecimal()));
        Assert.Equal(events + 3, await EventsAsync());
    }

    [Fact]
    public async Task A_show_can_get_another_feed()
    {
        await using var old = await FeedSite.ServeAsync(() => Show("Moving House", Item("a", "First")));
        await using var moved = await FeedSite.ServeAsync(() => Show("Moving House", Item("a", "First")));
        var show = (await ImportAsync(new { feedUrl = old.Url })).Done.Text("feedImport.podcast.id");

        var import = (await ImportAsync(new { podcastId = show, feedUrl = moved.Url })).Done.At("feedImport");

        Assert.Equal(("UPDATED", 0, 0, 1), Counts(import));
        Assert.Equal((show, moved.Url), (import.Text("podcast.id"), import.Text("podcast.feedUrl")));
    }

    [Theory]
    [InlineData("gzip")]
    [InlineData("br")]
    [InlineData("windows-1252")]
    [InlineData("redirect")]
    public async Task A_feed_is_read_as_it_is_served(string how)
    {
        await using var site = await FeedSite.StartAsync(async http =>
        {
            var xml = Encoding.UTF8.GetBytes(Show("Café", Item("a", "Ä")));
            switch (how)
            {
                case "redirect" when !http.Request.Query.ContainsKey("again"):
                    http.Response.Redirect("/feed.xml?again=1", permanent: true);
                    return;
                case "windows-1252":
                    http.Response.ContentType = "text/xml; charset=windows-1252";
                    xml = Encoding.Latin1.GetBytes(Show("Café", Item("a", "Ä")).Replace("UTF-8", "windows-1252", StringComparison.Ordinal));
                    break;
                case "gzip" or "br":
                    http.Response.Headers.ContentEncoding = how;
                    await using (var packed = how == "gzip" ? (Stream)new GZipStream(http.Response.Body, CompressionLevel.Fastest) : new BrotliStream(http.Response.Body, CompressionLevel.Fastest))
                    {
                        await packed.WriteAsync(xml);
                    }

                    return;
                default:
                    break;
            }

            await http.Response.Body.WriteAsync(xml);
        });

        var import = (await ImportAsync(new { feedUrl = site.Url })).Done.At("feedImport");

        Assert.Equal(("Café", "Ä"), (import.Text("podcast.title"), import.Text("podcast.episodes.nodes.0.title")));
    }

    [Theory]
    [InlineData("http://127.0.0.2:1/feed.xml")]
    [InlineData("http://[::1]:1/feed.xml")]
    [InlineData("http://[::ffff:127.0.0.2]:1/feed.xml")]
    [InlineData("http://2130706434:1/feed.xml")]
    [InlineData("http://0.0.0.0:1/feed.xml")]
    [InlineData("http://10.0.0.1:1/feed.xml")]
    [InlineData("http://192.168.1.1:1/feed.xml")]
    [InlineData("http://169.254.169.254/latest/meta-data/")]
    [InlineData("http://[fd00::1]:1/feed.xml")]
    [InlineData("http://[64:ff9b::a00:1]:1/feed.xml")]
    public async Task Addresses_that_only_the_server_can_reach_are_refused(string feedUrl)
    {
        var outcome = await ImportAsync(new { feedUrl });

        Assert.Equal("FeedError FEED_ADDRESS_PRIVATE", outcome.Error);
        Assert.Equal(feedUrl, outcome.Refusal.Text("url"));
    }

    [Fact]
    public async Task A_redirect_does_not_lead_to_such_an_address_either()
    {
        var reached = false;
        await using var inside = await FeedSite.StartAsync(
            http =>
            {
                reached = true;
                return http.Response.Body.WriteAsync(Encoding.UTF8.GetBytes(Show("Secret"))).AsTask();
            },
            host: "127.0.0.2");
        await using var site = await FeedSite.StartAsync(http =>
        {
            http.Response.Redirect(inside.Url);
            return Task.CompletedTask;
        });

        Assert.Equal("FeedError FEED_ADDRESS_PRIVATE", (await ImportAsync(new { feedUrl = site.Url })).Error);
        Assert.False(reached);
    }

    [Theory]
    [InlineData("<html/>", "FEED_NOT_RSS")]
    [InlineData("<!DOCTYPE rss [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><rss version=\"2.0\"><channel><title>&a;</title></channel></rss>", "FEED_HAS_DTD")]
    [InlineData("", "FEED_NOT_XML")]
    public async Task What_is_no_feed_changes_nothing(string xml, string code)
    {
        await using var site = await FeedSite.ServeAsync(() => xml);
        var events = await EventsAsync();

        Assert.Equal($"FeedError {code}", (await ImportAsync(new { feedUrl = site.Url })).Error);
        Assert.Equal(events, await EventsAsync());
    }

    [Fact]
    public async Task A_feed_that_cannot_be_had_is_told_with_the_reason()
    {
        await using var gone = await FeedSite.StartAsync(http =>
        {
            http.Response.StatusCode = 410;
            return Task.CompletedTask;
        });
        var silent = gone.Url;

        Assert.Equal("FeedError FEED_STATUS", (await ImportAsync(new { feedUrl = silent })).Error);
        await gone.DisposeAsync();
        Assert.Equal("FeedError FEED_UNREACHABLE", (await ImportAsync(new { feedUrl = silent })).Error);
        Assert.Equal("FeedError FEED_URL_INVALID", (await ImportAsync(new { feedUrl = "file:///etc/passwd" })).Error);
        Assert.Equal("InvalidInputError REQUIRED", (await ImportAsync(new { })).Error);
    }

    [Fact]
    public async Task A_feed_that_is_too_long_or_too_slow_is_given_up()
    {
        await using var strict = await server.StartAnotherAsync(("PodSales__Feeds__MaxBytes", "100000"), ("PodSales__Feeds__Timeout", "00:00:02"));
        var caller = server.As("demo", strict.Address, "ad-ops");

        // Few bytes on the wire, a hundred million behind them.
        await using var bomb = await FeedSite.StartAsync(async http =>
        {
            http.Response.Headers.ContentEncoding = "gzip";
            await using var packed = new GZipStream(http.Response.Body, CompressionLevel.Fastest);
            await packed.WriteAsync(Encoding.UTF8.GetBytes("<rss version=\"2.0\"><channel>"));
            var blanks = Enumerable.Repeat((byte)' ', 1_000_000).ToArray();
            for (var block = 0; block < 100; block++)
            {
                await packed.WriteAsync(blanks);
            }
        });
        await using var slow = await FeedSite.StartAsync(async http =>
        {
            await http.Response.Body.WriteAsync(Encoding.UTF8.GetBytes("<rss version=\"2.0\"><channel>"));
            await http.Response.Body.FlushAsync();
            await Task.Delay(Timeout.Infinite, http.RequestAborted).ContinueWith(_ => { }, TaskScheduler.Default);
        });

        Assert.Equal("FeedError FEED_TOO_LARGE", (await ImportAsync(new { feedUrl = bomb.Url }, caller)).Error);
        Assert.Equal("FeedError FEED_TIMEOUT", (await ImportAsync(new { feedUrl = slow.Url }, caller)).Error);
    }

    private static (string Podcast, int Inserted, int Updated, int Unchanged) Counts(System.Text.Json.JsonElement import) =>
        (import.Text("podcastOutcome"), import.Number("inserted"), import.Number("updated"), import.Number("unchanged"));

    private static string Show(string title, params string[] items) =>
        $"""
        <?xml version="1.0" encoding="UTF-8"?>
        <rss version="2.0" xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd"><channel>
          <title>{title}</title><itunes:author>Ines Duarte</itunes:author><language>en</language><itunes:category text="Technology"/>
          {string.Concat(items)}
        </channel></rss>
        """;

    private static string Item(string guid, string title, string duration = "42", string date = "Wed, 04 Feb 2026 06:00:00 GMT") =>
        $"""
        <item><title>{title}</title><guid>{guid}</guid><pubDate>{date}</pubDate><itunes:duration>{duration}</itunes:duration>
          <itunes:season>2</itunes:season><itunes:episode>5</itunes:episode><itunes:explicit>true</itunes:explicit>
          <enclosure url="https://cdn.example.com/{guid}.mp3" length="1" type="audio/mpeg"/></item>
        """;

    private Task<Outcome> ImportAsync(object input, Caller? caller = null) =>
        (caller ?? _adOps).MutateAsync("importFeed", Selection, input, "... on FeedError { url }");

    private async Task<int> EventsAsync() => (await _adOps.ReadAsync("{ events { totalCount } }")).Number("events.totalCount");
}

[Collection(SqliteServer.Collection)]
public sealed class SqliteFeedImportTests(SqliteServer server) : FeedImportTests(server);

[Collection(PostgreSqlServer.Collection)]
public sealed class PostgreSqlFeedImportTests(PostgreSqlServer server) : FeedImportTests(server);
