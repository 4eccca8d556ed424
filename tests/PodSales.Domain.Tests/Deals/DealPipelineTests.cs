using PodSales.Domain.Deals;

namespace PodSales.Domain.Tests.Deals;

public sealed class DealPipelineTests
{
    public static TheoryData<DealStage, DealStage> EveryPair => Pairs.Of<DealStage, DealStage>();

    [Theory]
    [MemberData(nameof(EveryPair))]
    public void Every_pair_of_stages_moves_exactly_as_the_rules_say(DealStage from, DealStage to)
    {
        var deal = Some.DealIn(from);

        var result = deal.MoveTo(to, Some.Later(1), "note", LossReason.Price);

        var isOpen = from < DealStage.Won;
        var isAllowed = isOpen && from != to && (to != DealStage.Won || from >= DealStage.Proposal);
        Assert.Equal(isAllowed, result is MoveResult.Moved);
        Assert.Equal(from == to, result is MoveResult.NoChange);
        Assert.Equal(isAllowed ? to : from, deal.Stage);
    }

    [Theory]
    [MemberData(nameof(EveryPair))]
    public void Without_note_and_reason_only_forward_moves_and_wins_happen(DealStage from, DealStage to)
    {
        var result = Some.DealIn(from).MoveTo(to, Some.Later(1));

        switch (DealPipeline.Find(from, to)?.Kind)
        {
            case TransitionKind.Forward or TransitionKind.Win:
                Assert.IsType<MoveResult.Moved>(result);
                break;
            case TransitionKind.Back:
                Assert.IsType<MoveResult.NoteRequired>(result);
                break;
            case TransitionKind.Lose:
                Assert.IsType<MoveResult.LossReasonRequired>(result);
                break;
            default:
                Assert.True(from == to ? result is MoveResult.NoChange : result is MoveResult.NotAllowed);
                break;
        }
    }

    [Theory]
    [MemberData(nameof(EveryPair))]
    public void Reopening_leads_from_every_closed_stage_to_every_open_one_and_nowhere_else(DealStage from, DealStage to)
    {
        var deal = Some.DealIn(from);

        var result = deal.Reopen(to, Some.Later(1), "They called again.");

        Assert.Equal(from >= DealStage.Won && to < DealStage.Won, result is MoveResult.Moved);
    }

    [Fact]
    public void Every_stage_has_defaults_that_rise_with_the_pipeline()
    {
        Assert.Equal(Enum.GetValues<DealStage>(), DealPipeline.Defaults.Select(row => row.Stage));
        Assert.Equal([0.10m, 0.25m, 0.50m, 0.75m, 1m, 0m], DealPipeline.Defaults.Select(row => row.Probability));
        Assert.Equal([14, 14, 10, 14, null, null], DealPipeline.Defaults.Select(row => row.StaleAfterDays));
    }

    [Fact]
    public void No_move_stands_twice_in_the_table() =>
        Assert.Equal(DealPipeline.Transitions.Length, DealPipeline.Transitions.DistinctBy(row => (row.From, row.To)).Count());
}
