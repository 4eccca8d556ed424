using System.Text;
using PodSales.Domain.Catalog;
using PodSales.Domain.Catalog.Feeds;

namespace PodSales.Domain.Tests.Catalog.Feeds;

public sealed class PodcastFeedReaderTests
{
    private const string ITunes = "xmlns:itunes=\"http://www.itunes.com/dtds/podcast-1.0.dtd\"";

    [Fact]
    public async Task A_feed_tells_of_its_show()
    {
        var feed = await ReadFileAsync();

        Assert.Equal(("Harbour & Tide", "Ines Duarte", "en-GB"), (feed.Title, feed.Author, feed.Language));
        Assert.Equal("Stories from working harbours.\nNew every Wednesday & Friday.", feed.Description);
        Assert.Equal(("https://harbour.example.com", "https://harbour.example.com/cover.jpg"), (feed.WebsiteUrl, feed.ImageUrl));
        Assert.Equal(["Society & Culture > Documentary", "History"], feed.Categories.Select(category => category.ToString()));
        Assert.Equal((false, "https://feeds.example.com/harbour-new.xml"), (feed.IsExplicit, feed.NewFeedUrl));
    }

    [Fact]
    public async Task A_feed_tells_of_its_episodes_in_its_own_order()
    {
        var episodes = (await ReadFileAsync()).Episodes;

        Assert.Equal(["harbour-003", "harbour-002", "https://cdn.example.com/harbour-001.mp3"], episodes.Select(episode => episode.FeedGuid));
        Assert.Equal(
            new FeedEpisode
            {
                FeedGuid = "harbour-002",
                Title = "Salt & <em>rope</em>",
                PublishedAt = new(2026, 2, 4, 6, 0, 0, TimeSpan.Zero),
                Description = "Rope makers talk.\nSalt is 5 < 7 kg. More",
                SeasonNumber = 2,
                EpisodeNumber = 2,
                Duration = new TimeSpan(1, 2, 3),
                AudioUrl = "https://cdn.example.com/harbour-002.mp3?x=1&y=2",
                ImageUrl = "https://harbour.example.com/002.jpg",
                IsExplicit = true,
            },
            episodes[1]);
        Assert.Equal(new DateTimeOffset(2026, 2, 3, 23, 30, 0, TimeSpan.Zero), episodes[2].PublishedAt);
        Assert.Equal((2099, null), (episodes[0].PublishedAt.Year, episodes[0].AudioUrl));
    }

    [Fact]
    public async Task Items_that_are_no_episodes_are_left_out_with_the_reason() => Assert.Equal(
        [(4, "TITLE_MISSING"), (5, "GUID_MISSING"), (6, "DATE_INVALID"), (7, "GUID_TWICE")],
        (await ReadFileAsync()).Skipped.Select(item => (item.Position, item.Reason.Code)));

    [Theory]
    [InlineData("42", 42)]
    [InlineData("2534.6", 2535)]
    [InlineData("0:42", 42)]
    [InlineData("42:07", 2527)]
    [InlineData("90:00", 5400)]
    [InlineData("1:02:03", 3723)]
    [InlineData("01:02:03", 3723)]
    [InlineData("48:00:00", 172800)]
    [InlineData("48:00:01", null)]
    [InlineData("1:1:1:1", null)]
    [InlineData("an hour", null)]
    [InlineData("-5", null)]
    [InlineData("", null)]
    public async Task A_running_time_is_seconds_or_minutes_or_hours(string text, int? seconds)
    {
        var episode = await EpisodeAsync($"<itunes:duration>{text}</itunes:duration>");

        Assert.Equal(seconds, (int?)episode.Duration?.TotalSeconds);
    }

    [Theory]
    [InlineData("Wed, 02 Oct 2002 13:00:00 GMT", "2002-10-02T13:00:00Z")]
    [InlineData("Wed, 02 Oct 2002 15:00:00 +0200", "2002-10-02T13:00:00Z")]
    [InlineData("Wed, 2 Oct 2002 8:00:00 EST", "2002-10-02T13:00:00Z")]
    [InlineData("Thu, 02 Oct 2002 13:00:00 GMT", "2002-10-02T13:00:00Z")]
    [InlineData("02 Oct 02 13:00 UT", "2002-10-02T13:00:00Z")]
    [InlineData("Wed,  02 October 2002 13:00:00 +00:00", "2002-10-02T13:00:00Z")]
    [InlineData("Wed 02 Oct 2002 13:00:00", "2002-10-02T13:00:00Z")]
    [InlineData("2002-10-02T15:00:00+02:00", "2002-10-02T13:00:00Z")]
    [InlineData("2002-10-02T13:00:00.5Z", "2002-10-02T13:00:00.5Z")]
    [InlineData("Wed, 31 Feb 2002 13:00:00 GMT", null)]
    [InlineData("yesterday", null)]
    public async Task A_date_is_read_as_programs_write_it(string text, string? moment)
    {
        var feed = await ReadAsync(Feed($"<item><title>E</title><guid>e</guid><pubDate>{text}</pubDate></item>"));

        Assert.Equal(moment is null ? [] : [DateTimeOffset.Parse(moment, null)], feed.Episodes.Select(episode => episode.PublishedAt));
    }

    [Theory]
    [InlineData("true", true)]
    [InlineData("Yes", true)]
    [InlineData("explicit", true)]
    [InlineData("clean", false)]
    [InlineData("no", false)]
    [InlineData("perhaps", false)]
    public async Task Explicit_has_had_many_names(string text, bool isExplicit) =>
        Assert.Equal(isExplicit, (await EpisodeAsync($"<itunes:explicit>{text}</itunes:explicit>")).IsExplicit);

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    [InlineData("iso-8859-1")]
    public async Task A_document_is_read_in_the_encoding_that_it_names(string name)
    {
        var encoding = Encoding.GetEncoding(name);
        var xml = $"<?xml version=\"1.0\" encoding=\"{name}\"?>{Feed("", "Café Öl")}";

        var feed = await ReadAsync([.. encoding.GetPreamble(), .. encoding.GetBytes(xml)]);

        Assert.Equal("Café Öl", feed.Title);
    }

    [Fact]
    public async Task What_the_transport_says_of_the_encoding_counts_unless_there_is_a_byte_order_mark()
    {
        var latin = Encoding.Latin1.GetBytes(Feed("", "Café"));
        Assert.Equal("Café", (await PodcastFeedReader.ReadAsync(new MemoryStream(latin), Encoding.Latin1, CancellationToken.None)).Title);

        byte[] marked = [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(Feed("", "Café"))];
        Assert.Equal("Café", (await PodcastFeedReader.ReadAsync(new MemoryStream(marked), Encoding.Latin1, CancellationToken.None)).Title);
    }

    [Theory]
    [InlineData("<!DOCTYPE rss [<!ENTITY a \"b\">]><rss version=\"2.0\"><channel><title>&a;</title></channel></rss>", "FEED_HAS_DTD")]
    [InlineData("<!DOCTYPE rss SYSTEM \"file:///etc/passwd\"><rss version=\"2.0\"><channel><title>T</title></channel></rss>", "FEED_HAS_DTD")]
    [InlineData("<feed xmlns=\"http://www.w3.org/2005/Atom\"><title>T</title></feed>", "FEED_NOT_RSS")]
    [InlineData("<html><body>Not found</body></html>", "FEED_NOT_RSS")]
    [InlineData("<rss version=\"2.0\"></rss>", "FEED_NOT_RSS")]
    [InlineData("<rss version=\"2.0\"><channel><item/></channel></rss>", "FEED_INVALID")]
    [InlineData("<rss version=\"2.0\"><channel><title>T</title>", "FEED_NOT_XML")]
    [InlineData("no xml at all", "FEED_NOT_XML")]
    [InlineData("", "FEED_NOT_XML")]
    public async Task What_is_no_feed_is_refused(string xml, string code) =>
        Assert.Equal(code, (await Assert.ThrowsAsync<FeedFormatException>(() => ReadAsync(xml))).Problem.Code);

    [Fact]
    public async Task A_document_that_nests_without_end_is_refused()
    {
        var deep = $"{string.Concat(Enumerable.Repeat("<a>", 100_000))}{string.Concat(Enumerable.Repeat("</a>", 100_000))}";

        Assert.Equal("FEED_INVALID", (await Assert.ThrowsAsync<FeedFormatException>(() => ReadAsync(Feed(deep)))).Problem.Code);
    }

    [Fact]
    public async Task A_feed_with_too_many_items_is_refused()
    {
        var items = string.Concat(Enumerable.Repeat("<item/>", PodcastFeedReader.MostItems + 1));

        Assert.Equal("FEED_TOO_LARGE", (await Assert.ThrowsAsync<FeedFormatException>(() => ReadAsync(Feed(items)))).Problem.Code);
    }

    [Fact]
    public async Task Texts_that_are_too_long_are_cut_between_characters()
    {
        var feed = await ReadAsync(Feed($"<description>{string.Concat(Enumerable.Repeat("🎧", 3000))}</description>", new string('x', 600)));

        Assert.Equal((500, '…'), (feed.Title.Length, feed.Title[^1]));
        Assert.Equal(4000, feed.Description!.Length + 1);
        Assert.DoesNotContain('\uFFFD', feed.Description.Normalize());
    }

    [Fact]
    public async Task What_the_feed_does_not_say_stays_and_what_it_says_again_is_the_same()
    {
        var feed = await ReadFileAsync();
        var known = new PodcastDetails
        {
            Title = "Old",
            FeedUrl = "https://feeds.example.com/harbour.xml",
            PublisherShare = 0.5m,
            Audience = new AudienceProfile { MonthlyDownloads = 9 },
        };

        var once = feed.Apply(known);

        Assert.Equal(("Harbour & Tide", 0.5m, 9L), (once.Title, once.PublisherShare, once.Audience.MonthlyDownloads));
        Assert.Empty(once.Problems());
        Assert.Equal(once, (await ReadFileAsync()).Apply(once));
        var episode = feed.Episodes[1].ToDetails() with { SlotCapacity = 7, Suitability = [new(SensitiveTopic.Crime, RiskTier.Low)] };
        Assert.Empty(episode.Problems());
        Assert.Equal(episode, feed.Episodes[1].Apply(episode));
    }

    private static async Task<PodcastFeed> ReadFileAsync()
    {
        await using var file = TestData.Open("show.xml");
        return await PodcastFeedReader.ReadAsync(file, encoding: null, CancellationToken.None);
    }

    private static async Task<FeedEpisode> EpisodeAsync(string tags) => Assert.Single((await ReadAsync(
        Feed($"<item><title>E</title><guid>e</guid><pubDate>Wed, 02 Oct 2002 13:00:00 GMT</pubDate>{tags}</item>"))).Episodes);

    private static string Feed(string inner, string title = "T") =>
        $"<rss version=\"2.0\" {ITunes}><channel><title>{title}</title>{inner}</channel></rss>";

    private static Task<PodcastFeed> ReadAsync(string xml) => ReadAsync(Encoding.UTF8.GetBytes(xml));

    private static Task<PodcastFeed> ReadAsync(byte[] xml) =>
        PodcastFeedReader.ReadAsync(new MemoryStream(xml), encoding: null, CancellationToken.None);
}
