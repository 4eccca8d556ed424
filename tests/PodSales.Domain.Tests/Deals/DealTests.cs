using PodSales.Domain.Deals;
using PodSales.Domain.Events;

namespace PodSales.Domain.Tests.Deals;

public sealed class DealTests
{
    [Fact]
    public void A_move_is_written_into_history_and_told_in_one_event()
    {
        var deal = Some.DealIn(DealStage.Qualified);

        deal.MoveTo(DealStage.Lead, Some.Later(3), " They went quiet. ");

        var change = Assert.Single(deal.History, change => change.Kind == TransitionKind.Back);
        Assert.Equal((DealStage.Qualified, DealStage.Lead, "They went quiet.", "ben"), (change.From, change.To, change.Note, change.By));
        var told = Assert.IsType<DealStageChanged>(Assert.Single(deal.Events));
        Assert.Equal("deal.stage_changed", told.Type);
        Assert.Equal(3, deal.Version);
        Assert.Equal(Some.Later(3).At, deal.StageChangedAt);
    }

    [Fact]
    public void A_refused_move_changes_nothing_at_all()
    {
        var deal = Some.DealIn(DealStage.Lead);

        var result = deal.MoveTo(DealStage.Won, Some.Later(3));

        Assert.Equal("A deal in Lead cannot move to Won; it is won from Proposal or Negotiation.", result.Problem?.Message);
        Assert.Equal((1, Some.Now, 0), (deal.Version, deal.StageChangedAt, deal.Events.Count));
        Assert.Empty(deal.History);
    }

    [Fact]
    public void A_lost_deal_keeps_its_reason_until_it_is_reopened()
    {
        var deal = Some.DealIn(DealStage.Proposal);

        deal.MoveTo(DealStage.Lost, Some.Later(1), lossReason: LossReason.Timing);
        Assert.Equal((LossReason.Timing, Some.Later(1).At), (deal.LossReason, deal.ClosedAt));
        deal.Reopen(DealStage.Proposal, Some.Later(2), "New budget.");

        Assert.Equal((DealStage.Proposal, null, null), (deal.Stage, deal.LossReason, deal.ClosedAt));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("  ")]
    public void A_blank_note_is_no_note(string? note)
    {
        Assert.IsType<MoveResult.NoteRequired>(Some.DealIn(DealStage.Won).Reopen(DealStage.Lead, Some.Stamp, note));
        Assert.IsType<MoveResult.NoteRequired>(Some.DealIn(DealStage.Lead).MoveTo(DealStage.Lost, Some.Stamp, note, LossReason.Other));
    }

    [Fact]
    public void A_deal_without_an_amount_is_not_won()
    {
        var deal = Deal.Open(Some.TenantId, Some.Id(10), Some.DealDetails with { Amount = Some.Dollars(0) }, Some.Stamp);
        deal.MoveTo(DealStage.Proposal, Some.Stamp);

        var result = deal.MoveTo(DealStage.Won, Some.Stamp);

        Assert.Equal("AMOUNT_REQUIRED", result.Problem?.Code);
    }

    [Fact]
    public void A_closed_deal_keeps_its_amount_and_takes_new_notes()
    {
        var deal = Some.DealIn(DealStage.Won);

        Assert.Equal("DEAL_CLOSED", deal.Update(Some.DealDetails with { Amount = Some.Dollars(1) }, Some.Stamp)?.Code);
        Assert.Null(deal.Update(Some.DealDetails with { Notes = "Signed by fax." }, Some.Stamp));
        Assert.Equal("Signed by fax.", deal.Notes);
    }

    [Fact]
    public void Details_with_a_problem_are_refused_by_name()
    {
        var details = Some.DealDetails with { Name = "", Amount = Some.Dollars(-1), AdvertiserId = Guid.Empty };

        Assert.Equal(["advertiserId", "name", "amount"], details.Problems().Select(problem => problem.Field));
        Assert.Throws<ArgumentException>(() => Deal.Open(Some.TenantId, Some.Id(10), details, Some.Stamp));
    }
}
