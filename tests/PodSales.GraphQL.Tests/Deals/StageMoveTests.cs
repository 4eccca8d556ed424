using PodSales.Domain.Deals;
using PodSales.GraphQL.Tests.Servers;

namespace PodSales.GraphQL.Tests.Deals;

public abstract class StageMoveTests(TestServer server)
{
    private readonly Caller _seller = server.As("demo", "seller");

    public static TheoryData<DealStage> Stages { get; } = [.. Enum.GetValues<DealStage>()];

    [Theory]
    [MemberData(nameof(Stages))]
    public async Task From_each_stage_a_deal_moves_where_the_pipeline_says_and_nowhere_else(DealStage from)
    {
        foreach (var to in Enum.GetValues<DealStage>())
        {
            var deal = await _seller.DealInAsync(NameOf(from));

            var outcome = await _seller.MoveAsync(deal, NameOf(to), note: "Because", lossReason: to == DealStage.Lost ? "PRICE" : null);

            Assert.Equal((to, ExpectedError(from, to)), (to, outcome.Error));
            Assert.Equal(
                NameOf(outcome.Error is null ? to : from),
                (await _seller.ReadAsync("query ($id: ID!) { deal(id: $id) { stage } }", new { id = deal })).Text("deal.stage"));
        }
    }

    [Theory]
    [InlineData("QUALIFIED", "LEAD", null, null, "InvalidInputError NOTE_REQUIRED")]
    [InlineData("QUALIFIED", "LEAD", "   ", null, "InvalidInputError NOTE_REQUIRED")]
    [InlineData("QUALIFIED", "LEAD", "They asked for time", null, null)]
    [InlineData("LEAD", "LOST", null, null, "InvalidInputError LOSS_REASON_REQUIRED")]
    [InlineData("LEAD", "LOST", "A note is no reason", null, "InvalidInputError LOSS_REASON_REQUIRED")]
    [InlineData("LEAD", "LOST", null, "OTHER", "InvalidInputError NOTE_REQUIRED")]
    [InlineData("LEAD", "LOST", "The company is gone", "OTHER", null)]
    [InlineData("LEAD", "LOST", null, "NO_RESPONSE", null)]
    [InlineData("PROPOSAL", "WON", null, null, null)]
    public async Task A_move_asks_for_its_note_or_reason(string from, string to, string? note, string? lossReason, string? error)
    {
        var deal = await _seller.DealInAsync(from);

        Assert.Equal(error, (await _seller.MoveAsync(deal, to, note: note, lossReason: lossReason)).Error);
    }

    [Fact]
    public async Task A_deal_without_an_amount_is_not_won()
    {
        var deal = await _seller.DealInAsync("NEGOTIATION", minorUnits: 0);

        Assert.Equal("InvalidInputError AMOUNT_REQUIRED", (await _seller.MoveAsync(deal, "WON")).Error);
    }

    [Fact]
    public async Task A_refused_move_names_the_moves_that_there_are()
    {
        var deal = await _seller.DealInAsync("LEAD");

        var refusal = (await _seller.MoveAsync(deal, "WON")).Refusal;

        Assert.Equal(("StageNotAllowedError", "LEAD", "WON"), (refusal.Text("__typename"), refusal.Text("from"), refusal.Text("to")));
        Assert.Equal(
            ["QUALIFIED FORWARD NOTHING", "PROPOSAL FORWARD NOTHING", "NEGOTIATION FORWARD NOTHING", "LOST LOSE LOSS_REASON"],
            refusal.All("allowed").Select(move => $"{move.Text("to")} {move.Text("kind")} {move.Text("requires")}"));
    }

    [Fact]
    public async Task The_history_tells_every_move_in_its_order()
    {
        var deal = await _seller.DealInAsync("NEGOTIATION");
        await _seller.MoveAsync(deal, "QUALIFIED", note: "New budget round");
        await server.As("demo", "admin").MoveAsync(deal, "LOST", lossReason: "TIMING");

        var history = (await _seller.ReadAsync(
            "query ($id: ID!) { deal(id: $id) { history { from to kind by note lossReason } } }", new { id = deal })).All("deal.history");

        Assert.Equal(
            [
                "LEAD NEGOTIATION FORWARD seller@demo  ",
                "NEGOTIATION QUALIFIED BACK seller@demo New budget round ",
                "QUALIFIED LOST LOSE admin@demo  TIMING",
            ],
            history.Select(move => string.Join(
                ' ', move.Text("from"), move.Text("to"), move.Text("kind"), move.Text("by"), move.Text("note"), move.Text("lossReason"))));
    }

    [Theory]
    [InlineData("LEAD", "They came back", "StageNotAllowedError STAGE_NOT_ALLOWED")]
    [InlineData("WON", "  ", "InvalidInputError NOTE_REQUIRED")]
    [InlineData("WON", "The contract fell through", null)]
    [InlineData("LOST", "They came back", null)]
    public async Task Only_a_closed_deal_is_reopened_and_only_with_a_note(string stage, string note, string? error)
    {
        var deal = await _seller.DealInAsync(stage);

        var outcome = await _seller.ReopenAsync(deal, "QUALIFIED", note);

        Assert.Equal(error, outcome.Error);
        if (error is null)
        {
            Assert.Equal("QUALIFIED", outcome.Done.Text("deal.stage"));
            Assert.True(outcome.Done.IsNull("deal.closedAt"));
            Assert.True(outcome.Done.IsNull("deal.lossReason"));
        }
    }

    [Fact]
    public async Task The_stages_are_told_as_the_pipeline_has_them()
    {
        var stages = (await _seller.ReadAsync("{ dealStages { stage probability staleAfterDays isOpen moves { to kind requires } } }")).All("dealStages");

        Assert.Equal(DealPipeline.Defaults.Select(row => NameOf(row.Stage)), stages.Select(stage => stage.Text("stage")));
        Assert.Equal(DealPipeline.Defaults.Select(row => row.Probability), stages.Select(stage => stage.At("probability").GetDecimal()));
        Assert.Equal(
            DealPipeline.Transitions.Select(row => $"{NameOf(row.From)} {NameOf(row.To)}").Order(),
            stages.SelectMany(stage => stage.All("moves").Select(move => $"{stage.Text("stage")} {move.Text("to")}")).Order());
    }

    private static string? ExpectedError(DealStage from, DealStage to) => from == to
        ? "InvalidInputError STAGE_UNCHANGED"
        : DealPipeline.Find(from, to) is { Kind: not TransitionKind.Reopen } ? null : "StageNotAllowedError STAGE_NOT_ALLOWED";

    private static string NameOf(DealStage stage) => stage.ToString().ToUpperInvariant();
}

[Collection(SqliteServer.Collection)]
public sealed class SqliteStageMoveTests(SqliteServer server) : StageMoveTests(server);

[Collection(PostgreSqlServer.Collection)]
public sealed class PostgreSqlStageMoveTests(PostgreSqlServer server) : StageMoveTests(server);
