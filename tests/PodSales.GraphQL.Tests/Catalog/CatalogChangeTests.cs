using PodSales.GraphQL.Tests.InsertionOrders;
using PodSales.GraphQL.Tests.Servers;
using static PodSales.GraphQL.Tests.InsertionOrders.OrderCalls;

namespace PodSales.GraphQL.Tests.Catalog;

public abstract class CatalogChangeTests(TestServer server)
{
    private const string PodcastSelection =
        """
        podcast { id version title feedUrl author description websiteUrl imageUrl language categories isExplicit publisherShare status
          audience { monthlyDownloads countries { source from base unknown groups { name share } } ages { groups { name } } genders { source } } }
        """;

    private const string EpisodeSelection =
        """
        episode { id version title feedGuid publishedAt description seasonNumber episodeNumber duration audioUrl imageUrl isExplicit isPlanned
          slotCapacity slotsTaken suitability { topic tier } archivedAt podcast { title } }
        """;

    private const string AdvertiserSelection =
        """
        advertiser { id version name company industry contactName email phone websiteUrl archivedAt targeting { countries countryShareRequired
          countryMix { name share } ages genderMix { name share } topics { topicId weight } suitabilityLimits { topic tier } defaultSuitabilityLimit } }
        """;

    private const string AdUnitSelection = "adUnit { id version name placement duration archivedAt podcast { title } }";

    private readonly Caller _adOps = server.As("demo", "ad-ops");
    private readonly Caller _seller = server.As("demo", "seller");

    [Fact]
    public async Task A_new_show_is_on_sale_with_all_that_is_told_of_it()
    {
        var show = await CreateShowAsync("The Long Way Home");

        Assert.Equal(("The Long Way Home", "ACTIVE", 1), (show.Text("title"), show.Text("status"), show.Number("version")));
        Assert.Equal(["Business > Marketing", "Arts"], show.All("categories").Select(category => category.GetString()));
        Assert.Equal((0.65m, "de"), (show.At("publisherShare").GetDecimal(), show.Text("language")));
        Assert.Equal((12_000, "Survey", "2026-01-01", 0.25), (
            show.Number("audience.monthlyDownloads"), show.Text("audience.countries.source"), show.Text("audience.countries.from"), show.At("audience.countries.unknown").GetDouble()));
        Assert.Equal(["DE", "AT"], show.Texts("audience.countries.groups", "name"));
        Assert.True(show.IsNull("audience.ages"));
        Assert.Equal(["podcast.created"], await EventsOfAsync("The Long Way Home"));
    }

    [Fact]
    public async Task A_change_of_a_show_keeps_what_is_left_out_and_removes_what_is_null()
    {
        var show = await CreateShowAsync("Kept and Cleared");
        Task<Outcome> Update(object input) => _adOps.MutateAsync("updatePodcast", PodcastSelection, input);

        var kept = (await Update(new { podcastId = show.Text("id"), version = 1, title = "Kept" })).Done.At("podcast");
        Assert.Equal(("Kept", "Ada", 2), (kept.Text("title"), kept.Text("author"), kept.Number("version")));
        Assert.Equal(12_000, kept.Number("audience.monthlyDownloads"));

        var known = (await Update(new { podcastId = show.Text("id"), audience = new { ages = new { source = "Survey", groups = new[] { new { name = "25-34", share = 0.5 } } } } })).Done.At("podcast");
        Assert.Equal((12_000, "25-34"), (known.Number("audience.monthlyDownloads"), known.Text("audience.ages.groups.0.name")));

        var cleared = (await Update(new { podcastId = show.Text("id"), author = (string?)null, audience = new { monthlyDownloads = (int?)null } })).Done.At("podcast");
        Assert.True(cleared.IsNull("author"));
        Assert.True(cleared.IsNull("audience.monthlyDownloads"));
        Assert.Equal("DE", cleared.Text("audience.countries.groups.0.name"));

        Assert.True((await Update(new { podcastId = show.Text("id"), audience = (object?)null })).Done.IsNull("podcast.audience.countries"));
        Assert.Equal("InvalidInputError REQUIRED", (await Update(new { podcastId = show.Text("id"), title = (string?)null })).Error);
    }

    [Fact]
    public async Task A_change_that_changes_nothing_leaves_the_version_as_it_is()
    {
        var show = await CreateShowAsync("Unmoved");

        var same = await _adOps.MutateAsync("updatePodcast", PodcastSelection, new { podcastId = show.Text("id"), title = "Unmoved" });

        Assert.Equal(1, same.Done.Number("podcast.version"));
        Assert.Equal(["podcast.created"], await EventsOfAsync("Unmoved"));
    }

    [Theory]
    [InlineData("updatePodcast", "podcastId", "Podcast", "PODCAST_NOT_FOUND")]
    [InlineData("archivePodcast", "podcastId", "Podcast", "PODCAST_NOT_FOUND")]
    [InlineData("updateEpisode", "episodeId", "Episode", "EPISODE_NOT_FOUND")]
    [InlineData("archiveEpisode", "episodeId", "Episode", "EPISODE_NOT_FOUND")]
    [InlineData("updateAdvertiser", "advertiserId", "Advertiser", "ADVERTISER_NOT_FOUND")]
    [InlineData("archiveAdvertiser", "advertiserId", "Advertiser", "ADVERTISER_NOT_FOUND")]
    [InlineData("updateAdUnit", "adUnitId", "AdUnit", "AD_UNIT_NOT_FOUND")]
    [InlineData("archiveAdUnit", "adUnitId", "AdUnit", "AD_UNIT_NOT_FOUND")]
    public async Task What_belongs_to_another_network_is_not_there(string mutation, string field, string kind, string code)
    {
        var admin = server.As("demo", "admin");
        var id = kind switch
        {
            "Podcast" => await admin.PodcastAsync(),
            "Episode" => (await admin.EpisodeAsync("Zone Two #1")).Id,
            "Advertiser" => await admin.AdvertiserAsync(),
            _ => await admin.AdUnitAsync(),
        };

        var outcome = await server.As("rival", "admin").MutateAsync(mutation, "__typename", new Dictionary<string, object> { [field] = id });

        Assert.Equal($"NotFoundError {code}", outcome.Error);
    }

    [Fact]
    public async Task A_decision_on_an_old_version_is_refused_with_the_present_one()
    {
        var show = (await CreateShowAsync("Contested")).Text("id");
        Assert.Null((await _adOps.MutateAsync("updatePodcast", PodcastSelection, new { podcastId = show, version = 1, author = "First" })).Error);

        foreach (var mutation in (string[])["updatePodcast", "archivePodcast"])
        {
            var late = await _adOps.MutateAsync(mutation, PodcastSelection, new { podcastId = show, version = 1 }, "... on StaleVersionError { currentVersion }");
            Assert.Equal(("StaleVersionError STALE_VERSION", 2), (late.Error, late.Refusal.Number("currentVersion")));
        }
    }

    [Fact]
    public async Task Changes_at_the_same_time_are_made_one_after_the_other_or_refused()
    {
        var show = (await CreateShowAsync("Crowded")).Text("id");

        var outcomes = await Task.WhenAll(Enumerable.Range(0, 8).Select(number =>
            _adOps.MutateAsync("updatePodcast", PodcastSelection, new { podcastId = show, author = $"Author {number}" })));

        Assert.All(outcomes.Where(outcome => outcome.Error is not null), outcome => Assert.Equal("StaleVersionError STALE_VERSION", outcome.Error));
        var made = outcomes.Count(outcome => outcome.Error is null);
        var version = (await _adOps.ReadAsync("query ($id: ID!) { podcast(id: $id) { version } }", new { id = show })).Number("podcast.version");
        Assert.Equal(1 + made, version);
        Assert.Equal(1 + made, (await EventsOfAsync("Crowded")).Count);
    }

    [Theory]
    [InlineData("title", "", "REQUIRED")]
    [InlineData("feedUrl", "ftp://example.com/feed", "URL_INVALID")]
    [InlineData("websiteUrl", "not a place", "URL_INVALID")]
    [InlineData("publisherShare", 1.5, "SHARE_OUT_OF_RANGE")]
    public async Task A_show_that_cannot_be_is_refused_with_the_field(string field, object value, string code)
    {
        var input = new Dictionary<string, object> { ["title"] = "Impossible", ["feedUrl"] = "https://example.com/feed", [field] = value };

        var outcome = await _adOps.MutateAsync("createPodcast", "podcast { id }", input, "... on InvalidInputError { field }");

        Assert.Equal(($"InvalidInputError {code}", field), (outcome.Error, outcome.Refusal.Text("field")));
        Assert.Empty(await EventsOfAsync("Impossible"));
    }

    [Fact]
    public async Task A_category_that_apple_does_not_have_is_refused_by_its_name()
    {
        var outcome = await _adOps.MutateAsync(
            "createPodcast", "podcast { id }", new { title = "Odd", feedUrl = "https://example.com/odd", categories = new[] { "Arts", "Juggling" } });

        Assert.Equal("InvalidInputError CATEGORY_UNKNOWN", outcome.Error);
        Assert.Contains("Juggling", outcome.Refusal.Text("message"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_archived_show_keeps_its_orders_and_can_be_taken_back()
    {
        var order = (await server.As("demo", "admin").BookAsync(Line())).Done.At("insertionOrder");
        var show = await _adOps.PodcastAsync();
        try
        {
            Assert.Equal("ARCHIVED", (await _adOps.MutateAsync("archivePodcast", PodcastSelection, new { podcastId = show })).Done.Text("podcast.status"));
            var read = await _seller.ReadAsync("query ($id: ID!) { insertionOrder(id: $id) { lines { podcast { title status } } } }", new { id = order.Text("id") });
            Assert.Equal(("Zone Two", "ARCHIVED"), (read.Text("insertionOrder.lines.0.podcast.title"), read.Text("insertionOrder.lines.0.podcast.status")));
        }
        finally
        {
            var back = await _adOps.MutateAsync("updatePodcast", PodcastSelection, new { podcastId = show, status = "ACTIVE" });
            Assert.Equal("ACTIVE", back.Done.Text("podcast.status"));
        }
    }

    [Fact]
    public async Task A_planned_episode_is_made_changed_and_archived()
    {
        var podcastId = (await CreateShowAsync("Planning Ahead")).Text("id");

        var made = (await _adOps.MutateAsync("createEpisode", EpisodeSelection, new
        {
            podcastId,
            title = "Next year",
            publishedAt = "2031-05-01T06:00:00+02:00",
            seasonNumber = 3,
            episodeNumber = 7,
            duration = "PT42M10S",
            slotCapacity = 5,
            suitability = new[] { new { topic = "CRIME", tier = "LOW" } },
        })).Done.At("episode");
        Assert.Equal(("Planning Ahead", true, "PT42M10S"), (made.Text("podcast.title"), made.At("isPlanned").GetBoolean(), made.Text("duration")));
        Assert.Equal((3, 7, 5, 0), (made.Number("seasonNumber"), made.Number("episodeNumber"), made.Number("slotCapacity"), made.Number("slotsTaken")));
        Assert.Equal(DateTimeOffset.Parse("2031-05-01T04:00:00Z", null), made.At("publishedAt").GetDateTimeOffset());
        Assert.NotEmpty(made.Text("feedGuid"));
        Assert.Equal(["CRIME"], made.Texts("suitability", "topic"));

        var changed = (await _adOps.MutateAsync(
            "updateEpisode", EpisodeSelection, new { episodeId = made.Text("id"), version = 1, feedGuid = "e-1", seasonNumber = (int?)null, description = "All of it" })).Done.At("episode");
        Assert.Equal(("e-1", "All of it", 7, "Next year"), (changed.Text("feedGuid"), changed.Text("description"), changed.Number("episodeNumber"), changed.Text("title")));
        Assert.True(changed.IsNull("seasonNumber"));

        var archived = (await _adOps.MutateAsync("archiveEpisode", EpisodeSelection, new { episodeId = made.Text("id"), version = 2 })).Done.At("episode");
        Assert.False(archived.IsNull("archivedAt"));
        Assert.Equal(3, archived.Number("version"));
        Assert.Equal(3, (await _adOps.MutateAsync("archiveEpisode", EpisodeSelection, new { episodeId = made.Text("id") })).Done.Number("episode.version"));
        Assert.Equal(["episode.archived", "episode.created", "episode.updated"], (await EventsOfAsync("Next year")).Order());
        Assert.Equal(
            ["Next year"],
            (await _seller.ReadAsync("{ episodes(where: { archivedAt: { neq: null } }) { nodes { title } } }")).Texts("episodes.nodes", "title").Where(title => title == "Next year"));
    }

    [Fact]
    public async Task Two_episodes_of_a_show_cannot_have_the_same_feed_guid()
    {
        var podcastId = (await CreateShowAsync("Doubles")).Text("id");
        Task<Outcome> Create() => _adOps.MutateAsync(
            "createEpisode", EpisodeSelection, new { podcastId, title = "One", publishedAt = "2026-01-01T00:00:00Z", feedGuid = "same" }, "... on InvalidInputError { field }");

        Assert.Null((await Create()).Error);
        var again = await Create();

        Assert.Equal(("InvalidInputError FEED_GUID_TAKEN", "feedGuid"), (again.Error, again.Refusal.Text("field")));
    }

    [Fact]
    public async Task An_advertiser_says_whom_it_wants_to_reach_and_what_it_does_not_stand_beside()
    {
        var made = (await _seller.MutateAsync("createAdvertiser", AdvertiserSelection, new
        {
            name = "Northlight",
            company = "Northlight GmbH",
            industry = "Lamps",
            email = "ads@northlight.example",
            phone = "+49 30 1234",
            targeting = new
            {
                countries = new[] { "DE", "AT" },
                countryShareRequired = 0.6,
                ages = new[] { "25-34", "65+" },
                genderMix = new[] { new { name = "female", share = 0.5 }, new { name = "male", share = 0.5 } },
                topics = new object[] { new { topicId = "225" }, new { topicId = "483", weight = 2.5 } },
                suitabilityLimits = new[] { new { topic = "PROFANITY", tier = "NONE" } },
                defaultSuitabilityLimit = "LOW",
            },
        })).Done.At("advertiser");
        Assert.Equal(("Northlight", "Lamps", "+49 30 1234", 1), (made.Text("name"), made.Text("industry"), made.Text("phone"), made.Number("version")));
        Assert.Equal(["25-34", "65+"], made.All("targeting.ages").Select(age => age.GetString()));
        Assert.Equal([1, 2.5], made.All("targeting.topics").Select(topic => topic.At("weight").GetDouble()));
        Assert.Equal(("PROFANITY", "NONE", "LOW"), (
            made.Text("targeting.suitabilityLimits.0.topic"), made.Text("targeting.suitabilityLimits.0.tier"), made.Text("targeting.defaultSuitabilityLimit")));

        var changed = (await _seller.MutateAsync("updateAdvertiser", AdvertiserSelection, new
        {
            advertiserId = made.Text("id"),
            company = (string?)null,
            targeting = new { ages = (string[]?)null, countryShareRequired = (double?)null },
        })).Done.At("advertiser");
        Assert.True(changed.IsNull("company"));
        Assert.Empty(changed.All("targeting.ages"));
        Assert.Equal((2, 1, "LOW"), (changed.All("targeting.countries").Count, changed.At("targeting.countryShareRequired").GetDouble(), changed.Text("targeting.defaultSuitabilityLimit")));

        var anyone = (await _seller.MutateAsync("updateAdvertiser", AdvertiserSelection, new { advertiserId = made.Text("id"), targeting = (object?)null })).Done;
        Assert.Empty(anyone.All("advertiser.targeting.countries"));
        Assert.Equal("MEDIUM", anyone.Text("advertiser.targeting.defaultSuitabilityLimit"));

        Assert.False((await _seller.MutateAsync("archiveAdvertiser", AdvertiserSelection, new { advertiserId = made.Text("id") })).Done.IsNull("advertiser.archivedAt"));
        Assert.Equal(
            ["advertiser.archived", "advertiser.created", "advertiser.updated", "advertiser.updated"], (await EventsOfAsync("Northlight")).Order());
    }

    [Theory]
    [InlineData("{ countries: [\"XX\"] }", "GROUP_UNKNOWN")]
    [InlineData("{ ages: [\"old\"] }", "AGE_BAND_INVALID")]
    [InlineData("{ topics: [{ topicId: \"no-topic\" }] }", "TOPIC_INVALID")]
    [InlineData("{ suitabilityLimits: [{ topic: CRIME, tier: FLOOR }] }", "LIMIT_AT_FLOOR")]
    [InlineData("{ countries: [\"US\"], countryMix: [{ name: \"US\", share: 1 }] }", "TARGET_TWICE")]
    public async Task A_target_that_cannot_be_is_refused(string targeting, string code)
    {
        var answer = await _seller.ReadAsync(
            $$"""mutation { createAdvertiser(input: { name: "Impossible brand", targeting: {{targeting}} }) { advertiser { id } errors { __typename ... on Error { code message } } } }""");

        Assert.Equal($"InvalidInputError {code}", new Outcome(answer.At("createAdvertiser")).Error);
    }

    [Fact]
    public async Task An_ad_unit_is_put_on_the_rate_card_changed_and_taken_off()
    {
        var podcastId = await _adOps.PodcastAsync();
        var made = (await _adOps.MutateAsync(
            "createAdUnit", AdUnitSelection, new { name = "Mid-roll 45s", placement = "MID_ROLL", duration = "PT45S", podcastId })).Done.At("adUnit");
        Assert.Equal(("Mid-roll 45s", "MID_ROLL", "PT45S", "Zone Two"), (made.Text("name"), made.Text("placement"), made.Text("duration"), made.Text("podcast.title")));

        var changed = (await _adOps.MutateAsync("updateAdUnit", AdUnitSelection, new { adUnitId = made.Text("id"), podcastId = (string?)null, placement = "POST_ROLL" })).Done.At("adUnit");
        Assert.True(changed.IsNull("podcast"));
        Assert.Equal(("POST_ROLL", "PT45S", 2), (changed.Text("placement"), changed.Text("duration"), changed.Number("version")));

        Assert.False((await _adOps.MutateAsync("archiveAdUnit", AdUnitSelection, new { adUnitId = made.Text("id") })).Done.IsNull("adUnit.archivedAt"));
        var onSale = (await _seller.ReadAsync("{ adUnits(where: { archivedAt: { eq: null } }, first: 100) { nodes { name } } }")).Texts("adUnits.nodes", "name");
        Assert.DoesNotContain("Mid-roll 45s", onSale);
        Assert.Contains("Pre-roll 30s", onSale);
        Assert.Equal("InvalidInputError DURATION_OUT_OF_RANGE", (await _adOps.MutateAsync(
            "createAdUnit", AdUnitSelection, new { name = "Endless", placement = "PRE_ROLL", duration = "PT11M" })).Error);
    }

    private async Task<System.Text.Json.JsonElement> CreateShowAsync(string title) => (await _adOps.MutateAsync("createPodcast", PodcastSelection, new
    {
        title,
        feedUrl = "https://feeds.example.com/new.xml",
        author = "Ada",
        language = "de",
        categories = new[] { "business > marketing", "Arts" },
        publisherShare = 0.65,
        audience = new
        {
            monthlyDownloads = 12_000,
            countries = new
            {
                source = "Survey",
                from = "2026-01-01",
                @base = 800,
                groups = new[] { new { name = "DE", share = 0.5 }, new { name = "AT", share = 0.25 } },
            },
        },
    })).Done.At("podcast");

    private async Task<IReadOnlyList<string>> EventsOfAsync(string name) =>
        [.. (await _seller.ReadAsync("{ events(first: 100) { nodes { type payload } } }")).All("events.nodes")
            .Where(happened => happened.Text("payload").Contains($"\"{name}\"", StringComparison.Ordinal))
            .Select(happened => happened.Text("type"))];
}

[Collection(SqliteServer.Collection)]
public sealed class SqliteCatalogChangeTests(SqliteServer server) : CatalogChangeTests(server);

[Collection(PostgreSqlServer.Collection)]
public sealed class PostgreSqlCatalogChangeTests(PostgreSqlServer server) : CatalogChangeTests(server);
