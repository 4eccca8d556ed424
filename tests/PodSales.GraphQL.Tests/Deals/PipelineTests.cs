using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using PodSales.GraphQL.Tests.Servers;
using static PodSales.Domain.Deals.DealStage;

namespace PodSales.GraphQL.Tests.Deals;

public abstract class PipelineTests(TestServer server) : IAsyncLifetime
{
    private OwnNetwork? _network;

    private OwnNetwork Network => _network!;

    private Caller Viewer => Network.As("viewer");

    private Caller Seller => Network.As("seller");

    public async Task InitializeAsync() => _network = await OwnNetwork.FoundAsync(server);

    public async Task DisposeAsync() => await Network.DisposeAsync();

    [Fact]
    public async Task A_network_without_deals_has_every_stage_empty()
    {
        var pipeline = await PipelineAsync();

        Assert.Equal(["LEAD 0 0 0", "QUALIFIED 0 0 0", "PROPOSAL 0 0 0", "NEGOTIATION 0 0 0", "WON 0 0 0", "LOST 0 0 0"], Stages(pipeline));
        Assert.Equal(("USD", 0), (pipeline.Text("currency"), pipeline.Number("openDeals")));
        Assert.Empty(pipeline.All("forecast"));
    }

    [Fact]
    public async Task The_pipeline_counts_and_weighs_the_deals_by_stage_and_month_in_one_currency()
    {
        await Network.DealAsync(new(100_000, "USD"), new(2031, 5, 3));
        await Network.DealAsync(new(50_001, "USD"), new(2031, 5, 31), 0, (Proposal, 0));
        await Network.DealAsync(new(30_000, "USD"), new(2031, 6, 1), 0, (Negotiation, 0));
        await Network.DealAsync(new(20_000, "USD"), null, 0, (Negotiation, 0));
        await Network.DealAsync(new(70_000, "USD"), new(2031, 6, 1), 0, (Proposal, 0), (Won, 0));
        await Network.DealAsync(new(90_000, "USD"), new(2031, 6, 1), 0, (Lost, 0));
        await Network.DealAsync(new(12_000, "EUR"), new(2031, 6, 1), 0, (Qualified, 0));

        var pipeline = await PipelineAsync();

        Assert.Equal(
            ["LEAD 1 100000 10000", "QUALIFIED 0 0 0", "PROPOSAL 1 50001 25000", "NEGOTIATION 2 50000 37500", "WON 1 70000 70000", "LOST 1 90000 0"],
            Stages(pipeline));
        Assert.Equal((4, 200_001, 72_500), (pipeline.Number("openDeals"), pipeline.Number("openTotal.minorUnits"), pipeline.Number("openWeighted.minorUnits")));
        Assert.Equal(["EUR"], pipeline.All("otherCurrencies").Select(code => code.GetString()));
        Assert.Equal(
            ["2031-05-01 2 150001 35000 0", "2031-06-01 1 30000 22500 70000", " 1 20000 15000 0"],
            pipeline.All("forecast").Select(month =>
                $"{month.Text("month")} {month.Number("dealCount")} {month.Number("open.minorUnits")} {month.Number("weighted.minorUnits")} {month.Number("won.minorUnits")}"));
        Assert.Equal("QUALIFIED 1 12000 3000", Stages(await PipelineAsync("EUR")).ElementAt(1));
    }

    [Fact]
    public async Task From_ten_closed_deals_on_the_pipeline_is_weighted_by_what_they_teach()
    {
        const string Query = "{ pipeline { probabilitySource stages { stage probability assumedProbability weighted { minorUnits } } forecast { weighted { minorUnits } probabilitySource } } }";
        await Network.DealAsync(new(100_000, "USD"), new(2031, 5, 3), 0, (Proposal, 0));
        for (var number = 0; number < 9; number++)
        {
            await Network.DealAsync(new(1, "USD"), null, 9, (Proposal, 8), (Won, 7));
        }

        // One that was closed too long ago to say how sales go now.
        await Network.DealAsync(new(1, "USD"), null, 900, (Lost, 800));
        var before = (await Viewer.ReadAsync(Query)).At("pipeline");
        for (var number = 0; number < 3; number++)
        {
            await Network.DealAsync(new(1, "USD"), null, 9, (Proposal, 8), (Lost, 7));
        }

        var after = (await Viewer.ReadAsync(Query)).At("pipeline");

        Assert.Equal(("ASSUMED", 50_000), (before.Text("probabilitySource"), before.Number("forecast.0.weighted.minorUnits")));
        Assert.Equal(("LEARNED", "LEARNED", 63_636), (
            after.Text("probabilitySource"), after.Text("forecast.0.probabilitySource"), after.Number("forecast.0.weighted.minorUnits")));

        // Nine of twelve were won: (9 + 10 · 0.1) / 22 for leads, (9 + 10 · 0.5) / 22 for proposals; nobody was ever qualified or negotiated.
        Assert.Equal(
            ["LEAD 0.4545 0.1", "QUALIFIED 0.4545 0.25", "PROPOSAL 0.6364 0.5", "NEGOTIATION 0.75 0.75", "WON 1 1", "LOST 0 0"],
            after.All("stages").Select(stage => FormattableString.Invariant(
                $"{stage.Text("stage")} {Math.Round(stage.At("probability").GetDouble(), 4)} {stage.At("assumedProbability").GetDouble()}")));
        Assert.Equal(63_636, after.Number("stages.2.weighted.minorUnits"));
    }

    [Fact]
    public async Task What_changes_through_the_api_changes_the_pipeline_with_it()
    {
        var deal = await Network.DealAsync(new(100_000, "USD"));

        await Seller.MoveAsync(deal.GlobalId(), "PROPOSAL");
        Assert.Equal("PROPOSAL 1 100000 50000", Stages(await PipelineAsync()).ElementAt(2));

        await Seller.UpdateDealAsync(new { dealId = deal.GlobalId(), amount = new { minorUnits = 40_000, currency = "USD" } });
        Assert.Equal("PROPOSAL 1 40000 20000", Stages(await PipelineAsync()).ElementAt(2));

        Assert.Equal("StageNotAllowedError STAGE_NOT_ALLOWED", (await Seller.ReopenAsync(deal.GlobalId(), "LEAD", "No")).Error);
        await Seller.MoveAsync(deal.GlobalId(), "LOST", lossReason: "PRICE");
        await Seller.ReopenAsync(deal.GlobalId(), "LEAD", "They came back");
        Assert.Equal(["LEAD 1 40000 4000", "QUALIFIED 0 0 0", "PROPOSAL 0 0 0", "NEGOTIATION 0 0 0", "WON 0 0 0", "LOST 0 0 0"], Stages(await PipelineAsync()));
    }

    [Fact]
    public async Task Many_who_move_at_once_leave_a_pipeline_that_the_check_finds_right()
    {
        string[] deals = [.. await Task.WhenAll(Enumerable.Range(1, 4).Select(async number => (await Network.DealAsync(new(number * 1_000, "USD"))).GlobalId()))];
        string[] stages = ["QUALIFIED", "PROPOSAL", "NEGOTIATION", "LEAD"];

        var outcomes = await Task.WhenAll(Enumerable.Range(0, 32).Select(number => number % 4 == 3
            ? Seller.UpdateDealAsync(new { dealId = deals[number % 4], amount = new { minorUnits = 1_000 + number, currency = "USD" } })
            : Seller.MoveAsync(deals[number / 2 % 4], stages[number / 3 % 4], note: "So be it", version: number % 2 == 0 ? null : 1)));

        Assert.Contains(outcomes, outcome => outcome.Error is null);
        Assert.Contains(outcomes, outcome => outcome.Error is not null);
        var check = await ServerProgram.RunAsync(server.Settings, "--environment=Development", "pipeline", "check");
        Assert.Equal((0, "0 rows are wrong.\n"), (check.ExitCode, check.Output));
        Assert.Equal(4, (await PipelineAsync()).Number("openDeals"));
    }

    [Fact]
    public async Task The_command_finds_and_counts_deals_that_came_in_past_the_server()
    {
        await Network.DealAsync(new(5_000, "USD"), new(2031, 5, 3));
        await Network.ChangeAsync(database => database.Pipeline.ExecuteDeleteAsync());
        Assert.Equal(0, (await PipelineAsync()).Number("openDeals"));

        var check = await ServerProgram.RunAsync(server.Settings, "--environment=Development", "pipeline", "check");
        var rebuild = await ServerProgram.RunAsync(server.Settings, "--environment=Development", "pipeline", "rebuild");

        Assert.Equal(1, check.ExitCode);
        Assert.Contains("Stage = Lead, Currency = USD, CloseMonth = 203105, KeptDeals = 0, Deals = 1", check.Output, StringComparison.Ordinal);
        Assert.Equal(0, rebuild.ExitCode);
        Assert.Equal("LEAD 1 5000 500", Stages(await PipelineAsync()).First());
    }

    [Fact]
    public async Task A_board_shows_of_each_stage_the_deals_that_moved_last()
    {
        await Network.DealAsync(new(1, "USD"), daysAgo: 5);
        await Network.DealAsync(new(2, "USD"), daysAgo: 3);
        await Network.DealAsync(new(3, "USD"), daysAgo: 4);
        await Network.DealAsync(new(4, "USD"), null, 9, (Proposal, 8));
        await Network.DealAsync(new(5, "EUR"), daysAgo: 1);
        const string Query = "{ pipeline { stages { stage deals(count: 2) { amount { minorUnits } } } } }";

        var stages = (await Viewer.ReadAsync(Query)).All("pipeline.stages");

        Assert.Equal(
            ["LEAD 2 3", "QUALIFIED ", "PROPOSAL 4", "NEGOTIATION ", "WON ", "LOST "],
            stages.Select(stage => $"{stage.Text("stage")} {string.Join(' ', stage.All("deals").Select(deal => deal.Number("amount.minorUnits")))}"));
        Assert.Equal(2, (await server.CommandsOfAsync(Viewer, Query)).Count);
        Assert.Equal("COUNT_OUT_OF_RANGE", (await Viewer.AskAsync("{ pipeline { stages { deals(count: 101) { id } } } }")).ErrorCode);
    }

    [Fact]
    public async Task The_pipeline_is_read_with_one_command_and_what_it_is_weighted_by_with_another()
    {
        Assert.Equal(2, (await server.CommandsOfAsync(Viewer, "{ pipeline { stages { stage dealCount total { minorUnits } weighted { minorUnits } } } }")).Count);
    }

    [Fact]
    public async Task What_moved_between_two_days_is_told_by_way_and_deal_by_deal()
    {
        await Network.DealAsync(new(100, "USD"), null, 30, (Proposal, 20), (Won, 10));
        await Network.DealAsync(new(200, "USD"), null, 12, (Proposal, 9), (Lost, 8));
        await Network.DealAsync(new(400, "USD"), null, 11, (Proposal, 7));
        await Network.DealAsync(new(800, "USD"), null, 40, (Qualified, 3));
        var (from, through) = (OwnNetwork.Today.AddDays(-12), OwnNetwork.Today.AddDays(-5));

        var moved = (await Viewer.ReadAsync(
            """
            query ($from: LocalDate!, $through: LocalDate!) { dealMovements(from: $from, through: $through) {
              from through currency
              opened { dealCount total { minorUnits } } won { dealCount total { minorUnits } } lost { dealCount total { minorUnits } }
              flows { from to kind moves total { minorUnits } }
              moves(first: 2) { totalCount nodes { from to by deal { amount { minorUnits } } } pageInfo { hasNextPage } }
            } }
            """,
            new { from = $"{from:O}", through = $"{through:O}" })).At("dealMovements");

        Assert.Equal([(2, 600), (1, 100), (1, 200)], new[] { "opened", "won", "lost" }.Select(name =>
            (moved.Number($"{name}.dealCount"), moved.Number($"{name}.total.minorUnits"))));
        Assert.Equal(
            ["LEAD PROPOSAL FORWARD 2 600", "PROPOSAL WON WIN 1 100", "PROPOSAL LOST LOSE 1 200"],
            moved.All("flows").Select(flow =>
                $"{flow.Text("from")} {flow.Text("to")} {flow.Text("kind")} {flow.Number("moves")} {flow.Number("total.minorUnits")}"));
        Assert.Equal((4, true), (moved.Number("moves.totalCount"), moved.At("moves.pageInfo.hasNextPage").GetBoolean()));
        Assert.Equal(
            ["LEAD PROPOSAL 400", "PROPOSAL LOST 200"],
            moved.All("moves.nodes").Select(move => $"{move.Text("from")} {move.Text("to")} {move.Number("deal.amount.minorUnits")}"));
    }

    [Theory]
    [InlineData("pipeline(currency: \"dollars\") { currency }", "CURRENCY_INVALID")]
    [InlineData("dealMovements(from: \"2031-02-02\", through: \"2031-02-01\") { currency }", "DAYS_REVERSED")]
    public async Task What_makes_no_sense_is_refused(string field, string code) =>
        Assert.Equal(code, (await Viewer.AskAsync($"{{ {field} }}")).ErrorCode);

    [Fact]
    public async Task A_deal_is_stuck_beyond_the_limit_of_its_stage_and_says_how_long_it_was_where()
    {
        await Network.DealAsync(new(1, "USD"), daysAgo: 14.5);
        var stuck = await Network.DealAsync(new(2, "USD"), null, 40, (Qualified, 30), (Lead, 25), (Proposal, 11.5));
        await Network.DealAsync(new(3, "USD"), daysAgo: 15.5);
        await Network.DealAsync(new(4, "USD"), null, 300, (Lost, 200));

        var found = await Viewer.ReadAsync("{ stuckDeals { totalCount nodes { amount { minorUnits } age { daysInStage isStuck } } } }");
        var one = await Viewer.ReadAsync(
            "query ($id: ID!) { deal(id: $id) { age { daysInStage isStuck } timeInStages { stage stays days } } }", new { id = stuck.GlobalId() });

        Assert.Equal(2, found.Number("stuckDeals.totalCount"));
        Assert.Equal(
            ["3 15 True", "2 11 True"],
            found.All("stuckDeals.nodes").Select(deal =>
                $"{deal.Number("amount.minorUnits")} {deal.Number("age.daysInStage")} {deal.At("age.isStuck").GetBoolean()}"));
        Assert.Equal(
            ["LEAD 2 23.5", "QUALIFIED 1 5", "PROPOSAL 1 11.5"],
            one.All("deal.timeInStages").Select(time => FormattableString.Invariant(
                $"{time.Text("stage")} {time.Number("stays")} {Math.Round(time.At("days").GetDouble(), 2)}")));
    }

    [Fact]
    public async Task Several_moves_at_once_are_each_done_or_refused_for_itself()
    {
        var lead = await Network.DealAsync(new(1, "USD"));
        var proposal = await Network.DealAsync(new(2, "USD"), null, 0, (Proposal, 0));
        var late = await Network.DealAsync(new(3, "USD"), null, 0, (Proposal, 0));
        object[] moves =
        [
            new { dealId = lead.GlobalId(), stage = "WON" },
            new { dealId = proposal.GlobalId(), stage = "WON" },
            new { dealId = late.GlobalId(), stage = "NEGOTIATION", version = 1 },
            new { dealId = proposal.GlobalId(), stage = "LEAD" },
            new { dealId = lead.GlobalId(), stage = "LOST" },
            new { dealId = PipelineCalls.GlobalId("Deal", Guid.CreateVersion7()), stage = "WON" },
            new { dealId = lead.GlobalId(), stage = "QUALIFIED" },
        ];

        var results = (await Seller.MutateAsync("moveDeals", Results, new { moves })).Done.All("results");

        Assert.Equal(
            [
                "StageNotAllowedError STAGE_NOT_ALLOWED LEAD", "WON 3", "StaleVersionError STALE_VERSION 2", "StageNotAllowedError STAGE_NOT_ALLOWED WON",
                "InvalidInputError LOSS_REASON_REQUIRED lossReason", "NotFoundError DEAL_NOT_FOUND ", "QUALIFIED 2",
            ],
            results.Select(Result));
        Assert.Equal(
            ["LEAD 0 0 0", "QUALIFIED 1 1 0", "PROPOSAL 1 3 2", "NEGOTIATION 0 0 0", "WON 1 2 2", "LOST 0 0 0"], Stages(await PipelineAsync()));
    }

    [Fact]
    public async Task Several_deals_are_given_to_a_seller_at_once()
    {
        var (one, other) = (await Network.DealAsync(new(1, "USD")), await Network.DealAsync(new(2, "USD")));
        string[] dealIds = [one.GlobalId(), PipelineCalls.GlobalId("Deal", Guid.CreateVersion7()), other.GlobalId()];

        var results = (await Seller.MutateAsync("assignDeals", Results, new { dealIds, owner = "kim" })).Done.All("results");

        Assert.Equal(["LEAD 2", "NotFoundError DEAL_NOT_FOUND ", "LEAD 2"], results.Select(Result));
        Assert.Equal(2, (await Viewer.ReadAsync("{ deals(where: { owner: { eq: \"kim\" } }) { totalCount } }")).Number("deals.totalCount"));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(101)]
    public async Task No_deals_or_too_many_are_refused_together(int count)
    {
        var deal = await Network.DealAsync(new(1, "USD"));
        object[] moves = [.. Enumerable.Repeat(new { dealId = deal.GlobalId(), stage = "QUALIFIED" }, count)];

        Assert.Equal("InvalidInputError COUNT_OUT_OF_RANGE", (await Seller.MutateAsync("moveDeals", Results, new { moves })).Error);
        Assert.Equal("LEAD 1 1 0", Stages(await PipelineAsync()).First());
    }

    [Fact]
    public async Task Creators_do_not_see_what_others_sell_for()
    {
        var creator = Network.As("creator");

        foreach (var field in new[] { "pipeline { currency }", "dealMovements(from: \"2031-01-01\", through: \"2031-01-01\") { currency }", "stuckDeals { totalCount }" })
        {
            Assert.Equal("AUTH_NOT_AUTHORIZED", (await creator.AskAsync($"{{ {field} }}")).ErrorCode);
        }
    }

    [Fact]
    public async Task What_is_off_is_refused()
    {
        var deal = await Network.DealAsync(new(1, "USD"));
        await using var off = await server.StartAnotherAsync(("ENABLE_DEAL_PIPELINE", "false"));
        var seller = Network.As("seller", off.Address);

        foreach (var field in new[] { "pipeline { currency }", "dealMovements(from: \"2031-01-01\", through: \"2031-01-01\") { currency }", "stuckDeals { totalCount }" })
        {
            Assert.Equal("FEATURE_DISABLED", (await seller.AskAsync($"{{ {field} }}")).ErrorCode);
        }

        object[] moves = [new { dealId = deal.GlobalId(), stage = "QUALIFIED" }];
        Assert.Equal("FeatureDisabledError FEATURE_DISABLED", (await seller.MutateAsync("moveDeals", Results, new { moves })).Error);
        string[] dealIds = [deal.GlobalId()];
        Assert.Equal("FeatureDisabledError FEATURE_DISABLED", (await seller.MutateAsync("assignDeals", Results, new { dealIds })).Error);
        Assert.Equal("LEAD 1 1 0", Stages(await PipelineAsync()).First());
    }

    private const string Results =
        """
        results { dealId deal { stage version } error { __typename code message
          ... on StageNotAllowedError { from } ... on StaleVersionError { currentVersion } ... on InvalidInputError { field } } }
        """;

    private static string Result(JsonElement result) => result.IsNull("error")
        ? $"{result.Text("deal.stage")} {result.Number("deal.version")}"
        : $"{result.Text("error.__typename")} {result.Text("error.code")} {Detail(result.At("error"))}";

    private static string Detail(JsonElement error) => error.Text("__typename") switch
    {
        "StageNotAllowedError" => error.Text("from"),
        "StaleVersionError" => $"{error.Number("currentVersion")}",
        "InvalidInputError" => error.Text("field"),
        _ => "",
    };

    private async Task<JsonElement> PipelineAsync(string? currency = null) => (await Viewer.ReadAsync(
        """
        query ($currency: String) { pipeline(currency: $currency) {
          currency otherCurrencies openDeals openTotal { minorUnits } openWeighted { minorUnits }
          stages { stage dealCount total { minorUnits } weighted { minorUnits } probability isOpen }
          forecast { month dealCount open { minorUnits } weighted { minorUnits } won { minorUnits } }
        } }
        """,
        new { currency })).At("pipeline");

    private static IEnumerable<string> Stages(JsonElement pipeline) => pipeline.All("stages").Select(stage =>
        $"{stage.Text("stage")} {stage.Number("dealCount")} {stage.Number("total.minorUnits")} {stage.Number("weighted.minorUnits")}");
}

[Collection(SqliteServer.Collection)]
public sealed class SqlitePipelineTests(SqliteServer server) : PipelineTests(server);

[Collection(PostgreSqlServer.Collection)]
public sealed class PostgreSqlPipelineTests(PostgreSqlServer server) : PipelineTests(server);
