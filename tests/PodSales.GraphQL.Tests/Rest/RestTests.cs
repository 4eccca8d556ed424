using System.Net;
using PodSales.GraphQL.Tests.Catalog;
using PodSales.GraphQL.Tests.Deals;
using PodSales.GraphQL.Tests.Events;
using PodSales.GraphQL.Tests.InsertionOrders;
using PodSales.GraphQL.Tests.Servers;
using static PodSales.GraphQL.Tests.InsertionOrders.OrderCalls;

namespace PodSales.GraphQL.Tests.Rest;

public abstract class RestTests(TestServer server)
{
    private const string Header = "day,episode_id,source,downloads,listeners,completion_rate,ctr,conversions,revenue_cents\n";

    private readonly Caller _admin = server.As("demo", "admin");
    private readonly SeedClient _client = new(server.As("demo", "admin"));

    [Fact]
    public async Task A_file_is_taken_and_its_import_can_be_looked_up()
    {
        var (episode, _) = await _admin.EpisodeAsync("Zone Two #1");

        var upload = await _client.UploadAsync($"{Header}2026-01-05,{SeedIds.Plain(episode)},spotify,120,100,0.8,0.02,3,4500\n");

        Assert.Equal(HttpStatusCode.Accepted, upload.Status);
        Assert.Equal(("completed", 1, 0), (upload.Body.Text("status"), upload.Body.Number("records_imported"), upload.Body.Number("records_failed")));
        Assert.True(upload.Body.IsNull("error_message"));
        var status = await _client.GetAsync($"/api/v1/etl/status/{upload.Body.Text("import_id")}");
        Assert.Equal(("csv", "metrics_daily.csv"), (status.Body.Text("source"), status.Body.Text("file_name")));
        var history = await _client.GetAsync("/api/v1/etl/history?limit=1");
        Assert.Equal([upload.Body.Text("import_id")], history.Body.Texts("imports", "import_id"));
    }

    [Fact]
    public async Task A_file_with_a_bad_row_is_refused_with_its_number_and_nothing_of_it_is_stored()
    {
        var (episode, _) = await _admin.EpisodeAsync("Zone Two #1");
        var id = SeedIds.Plain(episode);

        var upload = await _client.UploadAsync($"{Header}2026-01-06,{id},spotify,120,100,0.8,0.02,3,4500\n2026-01-07,{id},spotify,-1,100,0.8,0.02,3,4500\n");

        Assert.Equal(HttpStatusCode.BadRequest, upload.Status);
        Assert.StartsWith("CSV validation error: Row 3: ", upload.Detail, StringComparison.Ordinal);
        Assert.Equal("failed", (await _client.GetAsync("/api/v1/etl/history?limit=1")).Body.Text("imports.0.status"));
    }

    [Fact]
    public async Task A_file_may_be_larger_than_other_bodies()
    {
        var (episode, _) = await _admin.EpisodeAsync("Zone Two #1");
        var row = $"2026-01-08,{SeedIds.Plain(episode)},spotify,120,100,0.8,0.02,3,4500\n";

        // Empty lines count as bytes but not as rows.
        var upload = await _client.UploadAsync($"{Header}{row}{new string('\n', 32_000_000)}");

        Assert.Equal((HttpStatusCode.Accepted, 1), (upload.Status, upload.Body.Number("records_imported")));
        Assert.Equal("COMPLETED", (await _admin.UploadAsync($"{Header}{row}{new string('\n', 32_000_000)}")).Data.Text("importMetrics.import.status"));
    }

    [Fact]
    public async Task Only_csv_files_are_taken() =>
        Assert.Equal((HttpStatusCode.BadRequest, "FILE_NOT_CSV"), Code(await _client.UploadAsync(Header, "metrics.xlsx")));

    [Fact]
    public async Task A_pair_is_scored_and_told_by_the_seeds_names()
    {
        var (advertiser, podcast) = (SeedIds.Plain(await _admin.AdvertiserAsync()), SeedIds.Plain(await _admin.PodcastAsync()));

        var match = await _client.PostAsync($"/api/match/recalculate?advertiser_id={advertiser}&podcast_id={podcast}");

        Assert.Equal((HttpStatusCode.OK, "match_id advertiser_id podcast_id score rationale signals"), (match.Status, match.Members));
        Assert.Equal((advertiser, podcast), (match.Body.At("advertiser_id").GetGuid(), match.Body.At("podcast_id").GetGuid()));
        Assert.InRange(match.Body.At("score").GetDouble(), 0, 100);
        Assert.Equal(
            ["brand_safety", "demographic_overlap", "geo_overlap", "historical_lift", "inventory_fit", "topic_overlap"],
            match.Body.At("signals").EnumerateObject().Select(signal => signal.Name).Order());
    }

    [Fact]
    public async Task Of_an_advertisers_pairs_the_best_is_told()
    {
        var advertiser = SeedIds.Plain(await _admin.AdvertiserAsync());

        var best = await _client.PostAsync($"/api/match/recalculate?advertiser_id={advertiser}");
        var all = await _admin.ReadAsync(
            "query ($id: ID!) { matches(advertiserId: $id, first: 1) { nodes { score } } }", new { id = await _admin.AdvertiserAsync() });

        Assert.Equal(all.At("matches.nodes.0.score").GetDouble(), best.Body.At("score").GetDouble());
    }

    [Fact]
    public async Task All_pairs_are_scored_for_administrators_only()
    {
        var seller = new SeedClient(server.As("demo", "seller"));

        Assert.Equal((HttpStatusCode.BadRequest, "ID_REQUIRED"), Code(await seller.PostAsync("/api/match/recalculate")));
        var all = await _client.PostAsync("/api/match/recalculate");
        Assert.Equal((HttpStatusCode.Accepted, "queued"), (all.Status, all.Body.Text("status")));
        Assert.Equal((HttpStatusCode.NotFound, "PODCAST_NOT_FOUND"), Code(await _client.PostAsync($"/api/match/recalculate?podcast_id={Guid.NewGuid()}")));
    }

    [Fact]
    public async Task A_deal_is_read_and_moved()
    {
        var deal = SeedIds.Plain(await _admin.DealInAsync("LEAD"));

        var moved = await _client.PatchAsync($"/api/v1/deals/{deal}/stage", new { stage = "proposal" });
        var read = await _client.GetAsync($"/api/v1/deals/{deal}");

        Assert.Equal((HttpStatusCode.OK, "campaign_id name status stage stage_changed_at"), (moved.Status, moved.Members));
        Assert.Equal(("proposal", "draft", "Deal in LEAD"), (read.Body.Text("stage"), read.Body.Text("status"), read.Body.Text("name")));
        Assert.Equal(moved.Body.Text("stage_changed_at"), read.Body.Text("stage_changed_at"));
    }

    [Fact]
    public async Task A_deal_goes_back_and_out_of_the_end_without_the_reasons_that_the_seed_never_asked_for()
    {
        var deal = SeedIds.Plain(await _admin.DealInAsync("PROPOSAL"));

        foreach (var stage in new[] { "qualified", "lost", "qualified", "qualified" })
        {
            var moved = await _client.PatchAsync($"/api/v1/deals/{deal}/stage", new { stage });
            Assert.Equal((HttpStatusCode.OK, stage), (moved.Status, moved.Body.Text("stage")));
        }
    }

    [Fact]
    public async Task Moves_that_do_not_exist_are_refused_with_what_is_possible()
    {
        var deal = SeedIds.Plain(await _admin.DealInAsync("LEAD"));

        var unknown = await _client.PatchAsync($"/api/v1/deals/{deal}/stage", new { stage = "closed" });
        var illegal = await _client.PatchAsync($"/api/v1/deals/{deal}/stage", new { stage = "won" });

        Assert.Equal((HttpStatusCode.BadRequest, "STAGE_INVALID"), Code(unknown));
        Assert.Contains("lead, qualified, proposal, negotiation, won, lost", unknown.Detail, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.BadRequest, illegal.Status);
        Assert.Equal("lead", (await _client.GetAsync($"/api/v1/deals/{deal}")).Body.Text("stage"));
    }

    [Fact]
    public async Task An_order_is_booked_read_and_called_off()
    {
        var deal = SeedIds.Plain(await _admin.DealInAsync("WON"));

        var booked = await _client.PostAsync("/api/v1/io", new
        {
            campaign_id = deal,
            flight_start = $"{Start:yyyy-MM-dd}T00:00:00Z",
            flight_end = $"{End:yyyy-MM-dd}",
            booked_impressions = 50_000,
            booked_cpm_cents = 3_000,
            promo_code = "",
        });
        var id = booked.Body.Text("io_id");

        Assert.Equal(HttpStatusCode.Created, booked.Status);
        Assert.Equal(
            "io_id campaign_id ad_unit_id episode_id flight_start flight_end booked_impressions booked_cpm_cents promo_code vanity_url status",
            booked.Members);
        Assert.Equal(($"{Start:yyyy-MM-dd}", $"{End:yyyy-MM-dd}"), (booked.Body.Text("flight_start"), booked.Body.Text("flight_end")));
        Assert.Equal((50_000, 3_000, "scheduled"), (booked.Body.Number("booked_impressions"), booked.Body.Number("booked_cpm_cents"), booked.Body.Text("status")));
        Assert.EndsWith($"/{booked.Body.Text("promo_code").ToLowerInvariant()}", booked.Body.Text("vanity_url"), StringComparison.Ordinal);
        Assert.Equal(booked.Body.ToString(), (await _client.GetAsync($"/api/v1/io/{id}")).Body.ToString());
        Assert.Equal("scheduled", (await _client.GetAsync($"/api/v1/deals/{deal}")).Body.Text("status"));

        foreach (var status in new[] { "scheduled", "active", "completed" })
        {
            var changed = await _client.PatchAsync($"/api/v1/io/{id}/status", new { status });
            Assert.Equal((HttpStatusCode.OK, status), (changed.Status, changed.Body.Text("status")));
        }

        Assert.Equal("completed", (await _client.GetAsync($"/api/v1/deals/{deal}")).Body.Text("status"));
        Assert.Equal(HttpStatusCode.BadRequest, (await _client.PatchAsync($"/api/v1/io/{id}/status", new { status = "cancelled" })).Status);
    }

    [Fact]
    public async Task An_export_says_where_the_pdf_is_and_is_one_event()
    {
        var order = (await _admin.BookAsync(Line())).Done.At("insertionOrder");
        var id = SeedIds.Plain(order.Text("id"));
        await using var events = await _admin.FollowFromHereAsync("io.pdf_exported");

        var export = await _client.GetAsync($"/api/v1/io/{id}/export/pdf");
        using var pdf = await _admin.GetAsync(export.Body.Text("pdf_url"));

        Assert.Equal(("Zone Two", 120_000, 4_500), (export.Body.Text("data.podcast_title"), export.Body.Number("data.booked_impressions"), export.Body.At("data.campaign_value").GetDecimal()));
        Assert.Equal("application/pdf", pdf.Content.Headers.ContentType?.MediaType);
        Assert.Equal($"{id}", (await events.NextAsync()).Text("onEvent.aggregateId"));
    }

    [Fact]
    public async Task The_dashboards_tell_what_graphql_tells()
    {
        var podcast = await _admin.PodcastAsync();
        var advertiser = await _admin.AdvertiserAsync();

        var creator = await _client.GetAsync($"/api/v1/dashboard/creator?podcast_id={SeedIds.Plain(podcast)}");
        var fit = await _client.GetAsync($"/api/v1/dashboard/advertiser?advertiser_id={SeedIds.Plain(advertiser)}");
        var ops = await _client.GetAsync("/api/v1/dashboard/ops");
        var pipeline = (await _admin.ReadAsync("{ pipeline { stages { stage dealCount } } }")).All("pipeline.stages");

        Assert.Equal("pacing_vs_flight sponsor_revenue makegoods_pending", creator.Members);
        Assert.Equal(30, creator.Body.All("sponsor_revenue.daily").Count);
        Assert.Equal(
            creator.Body.All("sponsor_revenue.daily").Sum(day => day.At("revenue").GetInt64()), creator.Body.At("sponsor_revenue.total_30d").GetInt64());
        Assert.Equal("audience_fit projected_cpm inventory_calendar", fit.Members);
        Assert.NotEmpty(fit.Body.All("inventory_calendar"));
        Assert.Equal("pipeline_forecast win_loss etl_health", ops.Members);
        Assert.Equal(
            pipeline.Select(stage => (stage.Text("stage").ToLowerInvariant(), stage.Number("dealCount"))),
            ops.Body.All("pipeline_forecast.stages").Select(stage => (stage.Text("stage"), stage.Number("count"))));
        Assert.Equal((HttpStatusCode.NotFound, "PODCAST_NOT_FOUND"), Code(await _client.GetAsync($"/api/v1/dashboard/creator?podcast_id={Guid.NewGuid()}")));
        Assert.Equal(HttpStatusCode.Forbidden, (await new SeedClient(server.As("demo", "creator")).GetAsync("/api/v1/dashboard/ops")).Status);
    }

    [Theory]
    [InlineData("GET", "/api/v1/etl/status/{0}", "IMPORT_NOT_FOUND")]
    [InlineData("GET", "/api/v1/io/{0}", "INSERTION_ORDER_NOT_FOUND")]
    [InlineData("GET", "/api/v1/io/{0}/export/pdf", "INSERTION_ORDER_NOT_FOUND")]
    [InlineData("PATCH", "/api/v1/io/{0}/status", "INSERTION_ORDER_NOT_FOUND")]
    [InlineData("GET", "/api/v1/deals/{0}", "DEAL_NOT_FOUND")]
    [InlineData("PATCH", "/api/v1/deals/{0}/stage", "DEAL_NOT_FOUND")]
    public async Task What_is_not_there_is_not_found_and_what_is_no_id_is_malformed(string verb, string path, string code)
    {
        Task<SeedAnswer> SendAsync(string id)
        {
            var place = path.Replace("{0}", id, StringComparison.Ordinal);
            return verb == "GET" ? _client.GetAsync(place) : _client.PatchAsync(place, new { status = "cancelled", stage = "lost" });
        }

        Assert.Equal((HttpStatusCode.NotFound, code), Code(await SendAsync($"{Guid.NewGuid()}")));
        var malformed = await SendAsync("not-a-uuid");
        Assert.Equal((HttpStatusCode.UnprocessableEntity, "VALIDATION_ERROR"), (malformed.Status, malformed.Body.Text("error.code")));
        Assert.Equal("uuid", malformed.Body.Text("error.details.0.type"));
    }

    [Theory]
    [InlineData("""{ "flight_start": "2031-01-01", "flight_end": "2031-01-31" }""", "campaign_id", "missing")]
    [InlineData("""{ "campaign_id": 7 }""", "campaign_id", "json")]
    [InlineData("""{ "booked_impressions": "many" }""", "booked_impressions", "json")]
    [InlineData("{", "body", "json")]
    public async Task A_body_that_is_not_what_the_path_takes_is_malformed(string body, string field, string kind)
    {
        var answer = await _client.PostTextAsync("/api/v1/io", body);

        Assert.Equal((HttpStatusCode.UnprocessableEntity, field, kind), (answer.Status, answer.Body.Text("error.details.0.field"), answer.Body.Text("error.details.0.type")));
    }

    [Fact]
    public async Task A_limit_that_is_no_number_is_malformed()
    {
        var answer = await _client.GetAsync("/api/v1/etl/history?limit=many");

        Assert.Equal((HttpStatusCode.UnprocessableEntity, "limit", "int"), (answer.Status, answer.Body.Text("error.details.0.field"), answer.Body.Text("error.details.0.type")));
    }

    [Fact]
    public async Task The_description_is_for_those_who_may_call() =>
        Assert.Equal(HttpStatusCode.Unauthorized, (await new SeedClient(server.WithToken(null)).GetAsync("/openapi/v1.json")).Status);

    [Fact]
    public async Task Dates_that_are_none_and_flights_that_end_before_they_start_are_refused()
    {
        var deal = SeedIds.Plain(await _admin.DealInAsync("WON"));

        var noDate = await _client.PostAsync("/api/v1/io", new { campaign_id = deal, flight_start = "soon", flight_end = "2031-01-31" });
        var backwards = await _client.PostAsync("/api/v1/io", new { campaign_id = deal, flight_start = "2031-02-01", flight_end = "2031-01-31" });

        Assert.StartsWith("Invalid date format: ", noDate.Detail, StringComparison.Ordinal);
        Assert.Equal((HttpStatusCode.BadRequest, "FLIGHT_ENDS_BEFORE_START"), Code(backwards));
    }

    [Fact]
    public async Task What_belongs_to_another_network_does_not_exist()
    {
        var deal = SeedIds.Plain(await _admin.DealInAsync("WON"));
        var rival = new SeedClient(server.As("rival", "admin"));

        Assert.Equal(HttpStatusCode.NotFound, (await rival.GetAsync($"/api/v1/deals/{deal}")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await rival.PatchAsync($"/api/v1/deals/{deal}/stage", new { stage = "lead" })).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await rival.PostAsync("/api/v1/io", new { campaign_id = deal, flight_start = "2031-01-01", flight_end = "2031-01-31" })).Status);
    }

    [Fact]
    public async Task Roles_and_tokens_are_asked_for_as_in_graphql()
    {
        var deal = SeedIds.Plain(await _admin.DealInAsync("LEAD"));

        Assert.Equal(HttpStatusCode.Forbidden, (await new SeedClient(server.As("demo", "viewer")).PatchAsync($"/api/v1/deals/{deal}/stage", new { stage = "lost" })).Status);
        Assert.Equal(HttpStatusCode.OK, (await new SeedClient(server.As("demo", "viewer")).GetAsync($"/api/v1/deals/{deal}")).Status);
        Assert.Equal(HttpStatusCode.Unauthorized, (await new SeedClient(server.WithToken(null)).GetAsync($"/api/v1/deals/{deal}")).Status);
    }

    [Fact]
    public async Task What_is_off_is_forbidden_with_the_name_of_its_switch()
    {
        await using var off = await server.StartAnotherAsync(
            ("ENABLE_ETL_CSV_UPLOAD", "false"), ("ENABLE_MATCHMAKING", "false"), ("ENABLE_IO_BOOKINGS", "false"), ("ENABLE_DEAL_PIPELINE", "false"), ("ENABLE_NEW_DASHBOARD_CARDS", "false"), ("ENABLE_AUTOMATION_JOBS", "false"));
        var client = new SeedClient(server.As("demo", off.Address, "admin"));
        var id = Guid.NewGuid();

        AssertOff("ENABLE_ETL_CSV_UPLOAD", await client.UploadAsync(Header), await client.GetAsync($"/api/v1/etl/status/{id}"), await client.GetAsync("/api/v1/etl/history"));
        AssertOff("ENABLE_MATCHMAKING", await client.PostAsync("/api/match/recalculate"));
        AssertOff(
            "ENABLE_IO_BOOKINGS",
            await client.PostAsync("/api/v1/io", new { campaign_id = id }),
            await client.GetAsync($"/api/v1/io/{id}"),
            await client.PatchAsync($"/api/v1/io/{id}/status", new { status = "cancelled" }),
            await client.GetAsync($"/api/v1/io/{id}/export/pdf"));
        AssertOff("ENABLE_NEW_DASHBOARD_CARDS", await client.GetAsync("/api/v1/dashboard/creator"), await client.GetAsync("/api/v1/dashboard/advertiser"), await client.GetAsync("/api/v1/dashboard/ops"));
        foreach (var job in new[] { "etl-health-check", "recalculate-matches", "refresh-metrics-daily", "pipeline-alerts", "run-all" })
        {
            AssertOff("ENABLE_AUTOMATION_JOBS", await client.PostAsync($"/api/v1/automation/{job}"));
        }

        AssertOff("ENABLE_DEAL_PIPELINE", await client.GetAsync($"/api/v1/deals/{id}"), await client.PatchAsync($"/api/v1/deals/{id}/stage", new { stage = "lost" }));
    }

    [Fact]
    public async Task The_paths_are_described_as_open_api()
    {
        var description = (await _client.GetAsync("/openapi/v1.json")).Body;

        var paths = description.At("paths").EnumerateObject().ToDictionary(path => path.Name, path => path.Value);
        Assert.Superset(
            new HashSet<string>
            {
                "/api/v1/etl/upload", "/api/v1/etl/status/{import_id}", "/api/v1/etl/history", "/api/match/recalculate", "/api/v1/io", "/api/v1/io/{io_id}",
                "/api/v1/io/{io_id}/status", "/api/v1/io/{io_id}/export/pdf", "/api/v1/deals/{campaign_id}", "/api/v1/deals/{campaign_id}/stage",
                "/api/v1/dashboard/creator", "/api/v1/dashboard/advertiser", "/api/v1/dashboard/ops",
                "/api/v1/automation/etl-health-check", "/api/v1/automation/recalculate-matches", "/api/v1/automation/refresh-metrics-daily",
                "/api/v1/automation/pipeline-alerts", "/api/v1/automation/run-all",
            },
            paths.Keys.ToHashSet());
        Assert.True(description.At("components.schemas.OrderBody.properties").TryGetProperty("booked_cpm_cents", out _));
    }

    private static (HttpStatusCode Status, string Code) Code(SeedAnswer answer) => (answer.Status, answer.Body.Text("code"));

    private static void AssertOff(string setting, params SeedAnswer[] answers) => Assert.All(answers, answer =>
    {
        Assert.Equal((HttpStatusCode.Forbidden, "FEATURE_DISABLED"), Code(answer));
        Assert.Contains(setting, answer.Detail, StringComparison.Ordinal);
    });
}

[Collection(SqliteServer.Collection)]
public sealed class SqliteRestTests(SqliteServer server) : RestTests(server);

[Collection(PostgreSqlServer.Collection)]
public sealed class PostgreSqlRestTests(PostgreSqlServer server) : RestTests(server);
