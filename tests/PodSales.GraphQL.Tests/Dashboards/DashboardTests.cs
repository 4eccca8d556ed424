using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using PodSales.Domain.InsertionOrders;
using PodSales.Domain.Matching;
using PodSales.GraphQL.Tests.Deals;
using PodSales.GraphQL.Tests.Servers;
using static PodSales.Domain.Deals.DealStage;

namespace PodSales.GraphQL.Tests.Dashboards;

public abstract class DashboardTests(TestServer server) : IAsyncLifetime
{
    private const string Creator =
        """
        creatorDashboard {
          delivery { lines booked delivered expected pace progress band }
          lines { booked delivered flightStart status pacing { progress elapsed pace band } podcast { title } insertionOrder { number } }
          revenue { total { minorUnits currency } before { minorUnits } change direction days { day revenue { minorUnits } } }
          debt { lines owedImpressions }
          makegoodsPending { booked delivered madeGood shortfall shortfallShare owed value { minorUnits } flightEnd podcast { title } }
        }
        """;

    private const string Advertiser =
        """
        advertiserDashboard {
          audienceFit { topScore averageScore matches { score rationale podcast { title } } }
          cpm { lines booked { minorUnits } effective { minorUnits } projected { minorUnits } }
          inventory { capacity sold held fillRate episodes { publishedAt capacity held free episode { title podcast { title } } } }
        }
        """;

    private const string Ops =
        """
        opsDashboard {
          pipeline { openDeals openTotal { minorUnits } stages { stage dealCount total { minorUnits } weighted { minorUnits } } }
          forecast { month dealCount weighted { minorUnits } }
          winLoss { winRate winRateByValue won { dealCount total { minorUnits } } lost { dealCount } losses { reason dealCount total { minorUnits } } }
          imports { health lastSuccess lastStarted latest { status fileName } }
        }
        """;

    private OwnNetwork? _network;

    private OwnNetwork Network => _network!;

    public async Task InitializeAsync() => _network = await OwnNetwork.FoundAsync(server);

    public async Task DisposeAsync() => await Network.DisposeAsync();

    [Fact]
    public async Task A_network_without_anything_has_empty_dashboards()
    {
        var read = await Network.As("viewer").ReadAsync($"{{ {Creator} {Advertiser} {Ops} }}");

        var (creator, advertiser, ops) = (read.At("creatorDashboard"), read.At("advertiserDashboard"), read.At("opsDashboard"));
        Assert.Equal((0, 0, 0), (creator.Number("delivery.lines"), creator.Number("debt.lines"), creator.Number("revenue.total.minorUnits")));
        Assert.True(creator.IsNull("delivery.pace") && creator.IsNull("delivery.progress") && creator.IsNull("revenue.change"));
        Assert.True(advertiser.IsNull("audienceFit.topScore") && advertiser.IsNull("cpm.projected") && advertiser.IsNull("inventory.fillRate"));
        Assert.True(ops.IsNull("winLoss.winRate") && ops.IsNull("imports.lastSuccess"));
        Assert.Equal(("HEALTHY", 0), (ops.Text("imports.health"), ops.Number("pipeline.openDeals")));
    }

    // Booked 50,000, delivered 20,000, 15 of 30 days gone: 40 % of the goal at 50 % of the time, so 80 % of the plan.
    [Fact]
    public async Task Pacing_takes_the_time_gone_into_account()
    {
        await Network.OrderAsync(50_000, 3_000, 20_000, daysGone: 15);

        var creator = await CreatorAsync();

        var line = creator.At("lines.0");
        Assert.Equal((0.4, 0.5, 0.8, "BEHIND"), (Figure(line, "pacing.progress"), Figure(line, "pacing.elapsed"), Figure(line, "pacing.pace"), line.Text("pacing.band")));
        Assert.Equal((0.4, 0.8, 25_000, "BEHIND"), (
            Figure(creator, "delivery.progress"), Figure(creator, "delivery.pace"), Figure(creator, "delivery.expected"), creator.Text("delivery.band")));
        Assert.Equal(("Night Shift", "IN_FLIGHT"), (line.Text("podcast.title"), line.Text("status")));
    }

    [Fact]
    public async Task Lines_together_pace_by_the_ratio_of_their_sums()
    {
        await Network.OrderAsync(10_000, 3_000, 10_000, daysGone: 10, days: 20);
        await Network.OrderAsync(90_000, 3_000, 0, daysGone: 10, days: 20);
        await Network.OrderAsync(100_000, 3_000, null, daysGone: -5);

        var delivery = (await CreatorAsync()).At("delivery");

        Assert.Equal((3, 200_000, 10_000), (delivery.Number("lines"), delivery.Number("booked"), delivery.Number("delivered")));
        Assert.Equal((0.2, 0.05, 50_000), (Figure(delivery, "pace"), Figure(delivery, "progress"), Figure(delivery, "expected")));
    }

    // Booked 50,000, delivered 42,500 at the end: 7,500 missing, which is 15 %, at a CPM of 30.00 worth 225.00.
    [Fact]
    public async Task What_a_finished_line_owes_is_pending_until_it_is_made_good()
    {
        var order = await Network.OrderAsync(50_000, 3_000, 42_500, daysGone: 40);
        await Network.OrderAsync(20_000, 3_000, 19_000, daysGone: 35);
        await Network.OrderAsync(20_000, 3_000, 21_000, daysGone: 35);
        await Network.OrderAsync(20_000, 3_000, 0, daysGone: 5);

        var before = await CreatorAsync();
        await Network.MakeGoodAsync(order, 7_000);
        var after = await CreatorAsync();

        Assert.Equal(["50000 42500 0 7500 0.15 7500 22500", "20000 19000 0 1000 0.05 1000 3000"], Pending(before));
        Assert.Equal((2, 8_500), (before.Number("debt.lines"), before.Number("debt.owedImpressions")));
        Assert.Equal(["20000 19000 0 1000 0.05 1000 3000", "50000 42500 7000 7500 0.15 500 1500"], Pending(after));
        Assert.Equal((2, 1_500), (after.Number("debt.lines"), after.Number("debt.owedImpressions")));
    }

    [Fact]
    public async Task Revenue_is_told_for_every_day_and_compared_with_as_many_days_before()
    {
        var episode = await Network.EpisodeAsync(inDays: -90);
        var (today, row) = (OwnNetwork.Today, ",100,80,0.7,0.02,3,");
        var csv = string.Join('\n',
        [
            "day,episode_id,source,downloads,listeners,completion_rate,ctr,conversions,revenue_cents",
            $"{today:O},{episode},spotify{row}60000",
            $"{today:O},{episode},apple{row}30000",
            $"{today.AddDays(-29):O},{episode},spotify{row}10000",
            $"{today.AddDays(-30):O},{episode},spotify{row}50000",
            $"{today.AddDays(-59):O},{episode},spotify{row}30000",
            $"{today.AddDays(-60):O},{episode},spotify{row}70000",
            "",
        ]);
        Assert.Equal("COMPLETED", (await Network.As("admin").UploadAsync(csv)).Data.Text("importMetrics.import.status"));

        var revenue = (await CreatorAsync()).At("revenue");

        Assert.Equal((100_000, "USD", 80_000), (revenue.Number("total.minorUnits"), revenue.Text("total.currency"), revenue.Number("before.minorUnits")));
        Assert.Equal((0.25, "UP"), (Figure(revenue, "change"), revenue.Text("direction")));
        var days = revenue.All("days");
        Assert.Equal((30, $"{today:O}", 90_000, 0, 10_000), (
            days.Count, days[0].Text("day"), days[0].Number("revenue.minorUnits"), days[1].Number("revenue.minorUnits"), days[29].Number("revenue.minorUnits")));
    }

    // A thousand booked cost 27.50 on the whole; of 1,925.00 sold 1,325.00 were earned, by 55,000 delivered.
    [Fact]
    public async Task Revenue_follows_figures_that_are_restated_and_is_read_added_up()
    {
        var (first, second) = (await Network.EpisodeAsync(inDays: -90), await Network.EpisodeAsync(inDays: -60));
        const string Head = "day,episode_id,source,downloads,listeners,completion_rate,ctr,conversions,revenue_cents\n";
        var day = OwnNetwork.Today.AddDays(-3);
        string[] files =
        [
            $"{Head}{day:O},{first},spotify,1,,,,,500\n{day:O},{first},apple,1,,,,,70\n{day.AddDays(-1):O},{second},spotify,1,,,,,9\n",
            $"{Head}{day:O},{second},spotify,1,,,,,4000\n",
            $"{Head}{day:O},{first},spotify,1,,,,,600\n{day:O},{first},apple,1,,,,,\n",
        ];

        var totals = new List<int>();
        foreach (var file in files)
        {
            Assert.Equal("COMPLETED", (await Network.As("admin").UploadAsync(file)).Data.Text("importMetrics.import.status"));
            totals.Add((await CreatorAsync()).Number("revenue.total.minorUnits"));
        }

        Assert.Equal([579, 4_579, 4_609], totals);
        var commands = await server.CommandsOfAsync(Network.As("viewer"), "{ creatorDashboard { revenue { total { minorUnits } } } }");
        Assert.DoesNotContain(commands, command => command.Contains("daily_metrics", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_command_finds_revenue_that_is_not_added_up_and_puts_it_right()
    {
        var day = OwnNetwork.Today.AddDays(-2);
        var file = $"day,episode_id,source,downloads,listeners,completion_rate,ctr,conversions,revenue_cents\n{day:O},{await Network.EpisodeAsync(inDays: -30)},apple,1,,,,,700\n";
        await Network.As("admin").UploadAsync(file);
        await Network.ChangeAsync(database => database.PodcastRevenue.ExecuteDeleteAsync());
        Assert.Equal(0, (await CreatorAsync()).Number("revenue.total.minorUnits"));

        var check = await ServerProgram.RunAsync(server.Settings, "--environment=Development", "revenue", "check");
        var rebuild = await ServerProgram.RunAsync(server.Settings, "--environment=Development", "revenue", "rebuild");
        var again = await ServerProgram.RunAsync(server.Settings, "--environment=Development", "revenue", "check");
        var wrong = await ServerProgram.RunAsync(server.Settings, "--environment=Development", "revenue", "guess");

        Assert.Equal(1, check.ExitCode);
        Assert.Contains("KeptMinorUnits = , MinorUnits = 700 }", check.Output, StringComparison.Ordinal);
        Assert.Equal((0, 700), (rebuild.ExitCode, (await CreatorAsync()).Number("revenue.total.minorUnits")));
        Assert.Equal((0, "0 rows are wrong.\n"), (again.ExitCode, again.Output));
        Assert.Equal(1, wrong.ExitCode);
    }

    [Fact]
    public async Task The_projected_cpm_is_what_a_thousand_delivered_impressions_brought()
    {
        await Network.OrderAsync(50_000, 3_000, 30_000, daysGone: 40);
        await Network.OrderAsync(20_000, 2_125, 25_000, daysGone: 40);
        await Network.OrderAsync(99_000, 9_900, 1_000, daysGone: 5);

        var cpm = (await AdvertiserAsync()).At("cpm");

        Assert.Equal(
            (2, 2_750, 2_409, 2_409),
            (cpm.Number("lines"), cpm.Number("booked.minorUnits"), cpm.Number("effective.minorUnits"), cpm.Number("projected.minorUnits")));
    }

    [Fact]
    public async Task The_best_matches_come_first_and_their_mean_is_told()
    {
        var other = Guid.CreateVersion7();
        await Network.AddAsync(Domain.Catalog.Podcast.Create(Network.Id, other, new() { Title = "Day Shift", FeedUrl = "https://feeds.example.com/day.xml" }, OwnNetwork.Now));
        await Network.AddAsync(MatchOf(Network.PodcastId, 40.25, 1), MatchOf(other, 81.5, 1));

        var fit = (await AdvertiserAsync()).At("audienceFit");

        Assert.Equal((81.5, 60.88), (Figure(fit, "topScore"), Figure(fit, "averageScore")));
        Assert.Equal(["Day Shift 81.5", "Night Shift 40.25"], fit.All("matches").Select(match =>
            FormattableString.Invariant($"{match.Text("podcast.title")} {Figure(match, "score")}")));
    }

    [Fact]
    public async Task Free_slots_of_the_next_thirty_days_are_told_but_not_of_shows_beyond_the_advertisers_limits()
    {
        await Network.EpisodeAsync(inDays: 9, capacity: 3, taken: 1);
        await Network.EpisodeAsync(inDays: 2, capacity: 2);
        await Network.EpisodeAsync(inDays: 4, capacity: 1, taken: 1);
        await Network.EpisodeAsync(inDays: 31);
        await Network.EpisodeAsync(inDays: -1);

        var inventory = (await AdvertiserAsync()).At("inventory");
        await Network.AddAsync(MatchOf(Network.PodcastId, 90, suitability: 0));
        var blocked = await AdvertiserAsync($"(advertiserId: \"{PipelineCalls.GlobalId("Advertiser", Network.AdvertiserId)}\")");

        Assert.Equal((6, 2), (inventory.Number("capacity"), inventory.Number("sold")));
        Assert.Equal(["In 2 days 2 of 2", "In 9 days 2 of 3"], inventory.All("episodes").Select(row =>
            $"{row.Text("episode.title")} {row.Number("free")} of {row.Number("capacity")}"));
        Assert.Empty(blocked.All("inventory.episodes"));
    }

    // Three won and one lost: 75 %.
    [Fact]
    public async Task The_win_rate_is_told_by_number_and_by_worth_for_the_days_asked_for()
    {
        foreach (var amount in new[] { 10_000, 20_000, 30_000 })
        {
            await Network.DealAsync(new(amount, "USD"), null, 20, (Proposal, 10), (Won, 5));
        }

        await Network.DealAsync(new(20_000, "USD"), null, 20, (Lost, 4));
        await Network.DealAsync(new(500_000, "USD"), null, 200, (Lost, 100));
        await Network.DealAsync(new(500_000, "EUR"), null, 20, (Lost, 4));
        await Network.DealAsync(new(4_000, "USD"), new(2031, 3, 4), 3, (Proposal, 2));

        var ops = await OpsAsync();
        var year = (await Network.As("viewer").ReadAsync("{ opsDashboard { winLoss(days: 365) { winRate } } }"));

        Assert.Equal((0.75, 0.75), (Figure(ops, "winLoss.winRate"), Figure(ops, "winLoss.winRateByValue")));
        Assert.Equal((3, 60_000, 1), (ops.Number("winLoss.won.dealCount"), ops.Number("winLoss.won.total.minorUnits"), ops.Number("winLoss.lost.dealCount")));
        Assert.Equal(["PRICE 1 20000"], ops.All("winLoss.losses").Select(loss => $"{loss.Text("reason")} {loss.Number("dealCount")} {loss.Number("total.minorUnits")}"));
        Assert.Equal(0.6, Figure(year, "opsDashboard.winLoss.winRate"));
        Assert.Equal((1, 4_000), (ops.Number("pipeline.openDeals"), ops.Number("pipeline.openTotal.minorUnits")));
        Assert.Equal(["2031-03-01 1 2000"], ops.All("forecast").Where(month => month.Number("dealCount") > 0).Select(month =>
            $"{month.Text("month")} {month.Number("dealCount")} {month.Number("weighted.minorUnits")}"));
    }

    [Fact]
    public async Task What_is_held_is_not_free_as_availability_says_too()
    {
        var (held, free) = (await Network.EpisodeAsync(inDays: 2, capacity: 2, taken: 1), await Network.EpisodeAsync(inDays: 9, capacity: 3));
        await HoldAsync(held, 1, OwnNetwork.Now.At.AddDays(1));
        await HoldAsync(free, 1, OwnNetwork.Now.At.AddDays(1));

        var inventory = (await AdvertiserAsync()).At("inventory");
        var available = await Network.As("viewer").ReadAsync(
            "query ($podcastId: ID!, $from: LocalDate!, $to: LocalDate!) { availability(podcastId: $podcastId, from: $from, to: $to) { episodes { held free } } }",
            new { podcastId = PipelineCalls.GlobalId("Podcast", Network.PodcastId), from = OwnNetwork.Today, to = OwnNetwork.Today.AddDays(20) });

        Assert.Equal((5, 1, 2), (inventory.Number("capacity"), inventory.Number("sold"), inventory.Number("held")));
        Assert.Equal(["In 9 days 1 2"], inventory.All("episodes").Select(row => $"{row.Text("episode.title")} {row.Number("held")} {row.Number("free")}"));
        Assert.Equal([(1, 0), (1, 2)], available.All("availability.episodes").Select(row => (row.Number("held"), row.Number("free"))));
    }

    [Fact]
    public async Task Imports_are_judged_by_the_latest_five()
    {
        await Network.ImportAsync(isGood: false, TimeSpan.FromHours(9));
        await Network.ImportAsync(isGood: true, TimeSpan.FromHours(2));
        var degraded = await OpsAsync();
        await Network.ImportAsync(isGood: false, TimeSpan.FromHours(1));
        var failing = await OpsAsync();

        Assert.Equal(("DEGRADED", "FAILING"), (degraded.Text("imports.health"), failing.Text("imports.health")));
        Assert.Equal(["FAILED", "COMPLETED", "FAILED"], failing.All("imports.latest").Select(import => import.Text("status")));
        Assert.Equal(degraded.Text("imports.lastSuccess"), failing.Text("imports.lastSuccess"));
    }

    [Fact]
    public async Task The_number_of_commands_is_the_same_for_few_rows_and_for_many()
    {
        var viewer = Network.As("viewer");
        async Task FillAsync()
        {
            await Network.OrderAsync(50_000, 3_000, 20_000, daysGone: 15);
            await Network.OrderAsync(50_000, 3_000, 42_500, daysGone: 40);
            await Network.EpisodeAsync(inDays: 3);
            await Network.DealAsync(new(10_000, "USD"), null, 20, (Proposal, 10), (Won, 5));
            await Network.ImportAsync(isGood: true, TimeSpan.FromHours(2));
        }

        await FillAsync();
        await Network.AddAsync(MatchOf(Network.PodcastId, 40.25, 1));
        var few = await CountsAsync(viewer);
        for (var more = 0; more < 4; more++)
        {
            await FillAsync();
        }

        Assert.Equal(few, await CountsAsync(viewer));
        Assert.True(few.Creator <= 13 && few.Advertiser <= 8 && few.Ops <= 9, $"{few}");
    }

    [Fact]
    public async Task A_card_that_is_not_asked_for_is_not_read() =>
        Assert.Equal(2, (await server.CommandsOfAsync(Network.As("viewer"), "{ opsDashboard { imports { health } } }")).Count);

    [Theory]
    [InlineData("admin", "creator advertiser ops")]
    [InlineData("seller", "creator advertiser ops")]
    [InlineData("ad-ops", "creator advertiser ops")]
    [InlineData("viewer", "creator advertiser ops")]
    [InlineData("creator", "creator")]
    public async Task Each_role_sees_its_dashboards(string role, string dashboards)
    {
        var seen = new List<string>();
        foreach (var dashboard in new[] { "creator", "advertiser", "ops" })
        {
            var answer = await Network.As(role).AskAsync($"{{ {dashboard}Dashboard {{ __typename }} }}");
            if (answer.ErrorCode is null)
            {
                seen.Add(dashboard);
            }
            else
            {
                Assert.Equal("AUTH_NOT_AUTHORIZED", answer.ErrorCode);
            }
        }

        Assert.Equal(dashboards, string.Join(' ', seen));
        Assert.Equal("AUTH_NOT_AUTHENTICATED", (await server.WithToken(null).AskAsync("{ opsDashboard { __typename } }")).ErrorCode);
    }

    [Theory]
    [InlineData("creatorDashboard(podcastId: $podcast) { __typename }", "PODCAST_NOT_FOUND")]
    [InlineData("advertiserDashboard(advertiserId: $advertiser) { __typename }", "ADVERTISER_NOT_FOUND")]
    [InlineData("creatorDashboard { lines(count: 0) { booked } }", "COUNT_OUT_OF_RANGE")]
    [InlineData("opsDashboard { winLoss(days: 4000) { winRate } }", "COUNT_OUT_OF_RANGE")]
    public async Task What_another_network_has_or_what_makes_no_sense_is_refused(string field, string code)
    {
        await using var other = await OwnNetwork.FoundAsync(server);
        var query = field
            .Replace("$podcast", $"\"{PipelineCalls.GlobalId("Podcast", other.PodcastId)}\"", StringComparison.Ordinal)
            .Replace("$advertiser", $"\"{PipelineCalls.GlobalId("Advertiser", other.AdvertiserId)}\"", StringComparison.Ordinal);

        Assert.Equal(code, (await Network.As("admin").AskAsync($"{{ {query} }}")).ErrorCode);
    }

    [Fact]
    public async Task Dashboards_that_are_off_are_refused()
    {
        await using var off = await server.StartAnotherAsync(("ENABLE_NEW_DASHBOARD_CARDS", "false"));
        foreach (var dashboard in new[] { "creator", "advertiser", "ops" })
        {
            Assert.Equal("FEATURE_DISABLED", (await Network.As("admin", off.Address).AskAsync($"{{ {dashboard}Dashboard {{ __typename }} }}")).ErrorCode);
        }
    }

    private Task HoldAsync(Guid episodeId, int slots, DateTimeOffset until) => Network.AddAsync(InventoryHold.Place(
        Network.Id,
        Guid.CreateVersion7(),
        new() { PodcastId = Network.PodcastId, EpisodeId = episodeId, Flight = new(OwnNetwork.Today, OwnNetwork.Today.AddDays(20)), Slots = slots },
        until,
        OwnNetwork.Now));

    private static double Figure(JsonElement json, string path) => Math.Round(json.At(path).GetDouble(), 6);

    private static IEnumerable<string> Pending(JsonElement creator) => creator.All("makegoodsPending").Select(row => FormattableString.Invariant(
        $"{row.Number("booked")} {row.Number("delivered")} {row.Number("madeGood")} {row.Number("shortfall")} {Figure(row, "shortfallShare")} {row.Number("owed")} {row.Number("value.minorUnits")}"));

    private Match MatchOf(Guid podcastId, double score, double suitability) => Match.Create(
        Network.Id,
        Guid.CreateVersion7(),
        (Network.AdvertiserId, podcastId),
        new() { Value = score, Confidence = 1, Suitability = suitability, Signals = [], Rationale = "Because", ModelVersion = "test" },
        OwnNetwork.Now);

    private async Task<(int Creator, int Advertiser, int Ops)> CountsAsync(Caller viewer) => (
        (await server.CommandsOfAsync(viewer, $"{{ {Creator} }}")).Count,
        (await server.CommandsOfAsync(viewer, $"{{ {Advertiser} }}")).Count,
        (await server.CommandsOfAsync(viewer, $"{{ {Ops} }}")).Count);

    private async Task<JsonElement> CreatorAsync() => (await Network.As("creator").ReadAsync($"{{ {Creator} }}")).At("creatorDashboard");

    private async Task<JsonElement> AdvertiserAsync(string arguments = "") =>
        (await Network.As("viewer").ReadAsync($"{{ {Advertiser.Replace("advertiserDashboard", $"advertiserDashboard{arguments}", StringComparison.Ordinal)} }}"))
            .At("advertiserDashboard");

    private async Task<JsonElement> OpsAsync() => (await Network.As("viewer").ReadAsync($"{{ {Ops} }}")).At("opsDashboard");
}

[Collection(SqliteServer.Collection)]
public sealed class SqliteDashboardTests(SqliteServer server) : DashboardTests(server);

[Collection(PostgreSqlServer.Collection)]
public sealed class PostgreSqlDashboardTests(PostgreSqlServer server) : DashboardTests(server);
