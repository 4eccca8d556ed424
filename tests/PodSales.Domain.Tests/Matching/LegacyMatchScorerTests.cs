using System.Globalization;
using PodSales.Domain.Matching;

namespace PodSales.Domain.Tests.Matching;

public sealed class LegacyMatchScorerTests
{
    public static TheoryData<string> Vectors => [.. TestData.Lines("match-score-vectors.csv").Skip(1)];

    [Theory]
    [MemberData(nameof(Vectors))]
    public void Every_vector_gives_its_score_to_the_cent(string line)
    {
        decimal[] numbers = [.. line.Split(',').Take(7).Select(cell => decimal.Parse(cell, CultureInfo.InvariantCulture))];

        var score = LegacyMatchScorer.Score(new(numbers[0], numbers[1], numbers[2], numbers[3], numbers[4], numbers[5]));

        Assert.Equal(numbers[6], (decimal)score.Value!.Value);
        Assert.Equal((double)numbers[6], score.Signals.Sum(part => part.Points), 0.0051);
    }

    [Fact]
    public void The_rationale_is_the_seeds()
    {
        Assert.Equal(
            "Geo overlap: 50.0%; Demographic overlap: 50.0%; Topic overlap: 50.0%; Historical lift: 30.0%; Inventory fit: 20.0%",
            LegacyMatchScorer.Score(LegacySignals.Of(false, 0, null)).Rationale);
        Assert.Equal("Brand safety: 0.0%", LegacyMatchScorer.Score(new(0, 0, 0, 0, 0, 0)).Rationale);
        Assert.Equal("Insufficient data for scoring", LegacyMatchScorer.Score(new(0, 0, 0, 0, 0, 1)).Rationale);
    }

    [Theory]
    [InlineData(0, 0.2)]
    [InlineData(1, 0.1)]
    [InlineData(4, 0.4)]
    [InlineData(10, 1)]
    [InlineData(25, 1)]
    public void Open_episodes_give_the_seeds_inventory(int open, double expected) =>
        Assert.Equal((decimal)expected, LegacySignals.InventoryOf(open));

    [Theory]
    [InlineData(0.3, 0.85)]
    [InlineData(1.0, 0.5)]
    [InlineData(null, 1.0)]
    public void The_explicit_share_gives_the_seeds_brand_safety(double? share, double expected) =>
        Assert.Equal((decimal)expected, LegacySignals.BrandSafetyOf((decimal?)share));

    [Fact]
    public void A_signal_outside_its_range_is_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => LegacyMatchScorer.Score(new(1.1m, 0, 0, 0, 0, 0)));
}
