using PodSales.Domain.Deals;

namespace PodSales.Domain.Tests.Deals;

public sealed class DealForecastTests
{
    [Fact]
    public void Open_deals_count_by_chance_won_ones_apart_and_lost_ones_not_at_all()
    {
        var march = new DateOnly(2026, 3, 15);

        var months = DealForecast.ByMonth(
            [
                (DealStage.Lead, Some.Dollars(1_000), march),
                (DealStage.Negotiation, Some.Dollars(2_001), new(2026, 3, 31)),
                (DealStage.Won, Some.Dollars(500), march),
                (DealStage.Lost, Some.Dollars(9_999), march),
                (DealStage.Proposal, Some.Dollars(300), null),
                (DealStage.Lead, Some.Dollars(100), new(2026, 1, 1)),
            ],
            "USD");

        Assert.Equal(
            [
                new(new(2026, 1, 1), 1, Some.Dollars(100), Some.Dollars(10), Some.Dollars(0)),
                new(new(2026, 3, 1), 2, Some.Dollars(3_001), Some.Dollars(1_601), Some.Dollars(500)),
                new(null, 1, Some.Dollars(300), Some.Dollars(150), Some.Dollars(0)),
            ],
            months.AsEnumerable());
    }

    [Theory]
    [InlineData(DealStage.Proposal, 10, false)]
    [InlineData(DealStage.Proposal, 11, true)]
    [InlineData(DealStage.Negotiation, 14, false)]
    [InlineData(DealStage.Won, 1000, false)]
    public void A_deal_is_stale_beyond_its_stages_limit(DealStage stage, int days, bool isStale) =>
        Assert.Equal(new DealAge(days, isStale), DealAge.Of(stage, Some.Now, Some.Now.AddDays(days).AddHours(1)));

    [Theory]
    [InlineData(9, false)]
    [InlineData(10, true)]
    public void Chances_are_learned_from_ten_closed_deals_on_and_assumed_before(int closed, bool isLearned)
    {
        var probabilities = StageProbabilities.LearnOrAssume(
            new Dictionary<DealStage, (int Won, int Closed)> { [DealStage.Lead] = (closed, closed) });

        Assert.Equal((isLearned, isLearned ? 0.55m : 0.1m), (probabilities.IsLearned, probabilities[DealStage.Lead]));
        Assert.Equal(isLearned, DealForecast.ByMonth([(DealStage.Lead, Some.Dollars(1), null)], "USD", probabilities)[0].IsLearned);
    }

    [Fact]
    public void Learned_chances_move_from_the_default_towards_experience_and_rise_with_the_stages()
    {
        var none = StageProbabilities.Learn([]);
        var allLostLate = StageProbabilities.Learn(Enumerable.Repeat<(bool, IReadOnlyCollection<DealStage>)>(
            (false, [DealStage.Negotiation]), 90));

        Assert.Equal(0.25m, none[DealStage.Qualified]);
        Assert.Equal(0.5m, allLostLate[DealStage.Negotiation]);
        Assert.Equal((1m, 0m), (allLostLate[DealStage.Won], allLostLate[DealStage.Lost]));
    }
}
