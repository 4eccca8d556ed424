using FsCheck;
using FsCheck.Fluent;
using PodSales.Domain.Catalog;
using PodSales.Domain.Matching;

namespace PodSales.Domain.Tests.Matching;

public sealed class MatchScorerTests
{
    private static readonly MatchScorer Scorer = new();

    private static Gen<double> Share => Gen.Choose(0, 1000).Select(thousandths => thousandths / 1000.0);

    private static Gen<(double Value, double Evidence)[]> Signals =>
        Gen.Zip(Share, Gen.OneOf(Gen.Constant(0.0), Share)).Select(pair => (pair.Item1, pair.Item2)).ArrayOf(6);

    [Fact]
    public void A_score_lies_in_its_range_and_is_the_sum_of_its_parts() => Property.Holds(
        Gen.Zip(Signals, Share),
        input =>
        {
            var score = Scorer.Score(Measured(input.Item1), new(input.Item2));

            if (score.Value is { } value)
            {
                Assert.InRange(value, 0, 100);
                Assert.Equal(value, score.Signals.Sum(part => part.Points), 9);
            }

            Assert.InRange(score.Confidence, 0, 1);
            Assert.Equal(score.Value is null, input.Item2 > 0 && input.Item1.All(signal => signal.Evidence == 0));
        });

    [Fact]
    public void A_better_signal_never_lowers_the_score() => Property.Holds(
        Gen.Zip(Gen.Zip(Signals, Share), Gen.Zip(Gen.Choose(0, 5), Share)),
        input =>
        {
            var ((signals, suitability), (index, gain)) = input;
            (double Value, double Evidence)[] better = [.. signals];
            better[index].Value = Math.Min(1, better[index].Value + gain);

            var (before, after) = (Scorer.Score(Measured(signals), new(suitability)), Scorer.Score(Measured(better), new(suitability)));

            Assert.True((after.Value ?? 0) >= (before.Value ?? 0) - 1e-9);
        });

    [Fact]
    public void An_unknown_signal_is_the_same_as_one_left_out() => Property.Holds(
        Gen.Zip(Signals, Gen.Choose(0, 5)),
        input =>
        {
            var (signals, index) = input;
            var with = Measured(signals);
            with[(MatchSignal)index] = Measurement.Unknown("Nobody knows.");
            var without = new Dictionary<MatchSignal, Measurement>(with);
            without.Remove((MatchSignal)index);

            Assert.Equal(Scorer.Score(without, UnitInterval.One).Value, Scorer.Score(with, UnitInterval.One).Value);
        });

    [Fact]
    public void A_signal_without_evidence_does_not_count_as_zero()
    {
        var score = Scorer.Score(
            new Dictionary<MatchSignal, Measurement> { [MatchSignal.Topic] = Measurement.Of(new(0.8), UnitInterval.One, "Same topic.") },
            UnitInterval.One);

        Assert.Equal(80, score.Value!.Value, 9);
        Assert.Equal(0.25, score.Confidence, 9);
        Assert.Equal("Topic overlap: 80.0%", score.Rationale);
    }

    [Fact]
    public void Nothing_known_is_no_score()
    {
        var score = Score(TargetingProfile.Anyone, new() { PodcastId = Some.Id(30) });

        Assert.Equal((null, 0, "Insufficient data for scoring"), (score.Value, score.Confidence, score.Rationale));
        Assert.All(score.Signals, part => Assert.Null(part.Value));
    }

    [Fact]
    public void A_real_pair_is_scored_with_reasons()
    {
        var score = Score(Buyer, Show);

        Assert.Equal(
            """
            Geography 0.800 of evidence 0.900: 80% of the known audience is in US, 100% wanted; neighbouring countries count a quarter.
            Demographics 0.769 of evidence 0.900: ages are 96.2% close to 25-44; 80% of the wanted mix of genders is met.
            Topic 1.000 of evidence 1.000: Books and Literature is wanted, Books and Literature is there.
            HistoricalLift unknown: No earlier campaign of the advertiser on the podcast has brought counts.
            Inventory 0.632 of evidence 1.000: 4 ad slots are free in the next 30 days.
            BrandSuitability 0.500 of evidence 1.000: Profanity is Medium, the advertiser accepts Medium.
            """,
            string.Join('\n', score.Signals.Select(Line)));
        Assert.Equal(0.95, score.Suitability);
        Assert.Equal(76.53, score.Value!.Value, 0.01);
    }

    [Fact]
    public void Content_above_the_limit_blocks_whatever_else_fits()
    {
        var strict = Buyer with { SuitabilityLimits = [new(SensitiveTopic.Profanity, RiskTier.Low)] };

        var score = Score(strict, Show);

        Assert.True(score.IsBlocked);
        Assert.Equal(0, score.Value);
        Assert.Contains("blocked", score.Signals[^1].Reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(RiskTier.Floor)]
    public void Content_on_the_floor_is_blocked_for_everybody(RiskTier tier)
    {
        var all = Buyer with { DefaultSuitabilityLimit = RiskTier.High };

        Assert.True(Score(all, Show with { Tiers = new([new(SensitiveTopic.Terrorism, tier)], 1) }).IsBlocked);
    }

    [Fact]
    public void Scoring_in_bulk_gives_the_same_scores()
    {
        AdvertiserSide[] advertisers = [Side(Buyer), Side(TargetingProfile.Anyone), Side(Buyer with { Countries = ["DE"] })];
        PodcastSide[] podcasts = [PodcastSide.Of(Show), PodcastSide.Of(Show with { FreeSlots = 0, Categories = [new("Sports")] })];
        var scores = new PairScore[6];

        Scorer.ScoreAll(advertisers, podcasts, LiftHistory.Empty, scores);

        for (var index = 0; index < scores.Length; index++)
        {
            var one = Scorer.Score(advertisers[index / 2], podcasts[index % 2], LiftHistory.Empty);
            Assert.Equal(one.Value!.Value, scores[index].Value, 9);
            Assert.Equal(one.Confidence, scores[index].Confidence, 9);
        }
    }

    [Fact]
    public void Scoring_in_bulk_allocates_nothing_for_a_pair()
    {
        AdvertiserSide[] advertisers = [.. Enumerable.Repeat(Side(Buyer), 40)];
        PodcastSide[] podcasts = [.. Enumerable.Repeat(PodcastSide.Of(Show), 50)];
        var scores = new PairScore[2000];
        Scorer.ScoreAll(advertisers, podcasts, LiftHistory.Empty, scores);

        var before = GC.GetAllocatedBytesForCurrentThread();
        Scorer.ScoreAll(advertisers, podcasts, LiftHistory.Empty, scores);

        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 1024);
    }

    [Fact]
    public void Weights_that_cannot_be_used_are_refused()
    {
        Assert.Throws<ArgumentException>(() => new MatchScorer(new() { Topic = -1 }));
        Assert.Throws<ArgumentException>(() => new MatchScorer(new()
        {
            Geography = 0,
            Demographics = 0,
            Topic = 0,
            HistoricalLift = 0,
            Inventory = 0,
            BrandSuitability = 0,
        }));
    }

    private static TargetingProfile Buyer => new()
    {
        Countries = ["US"],
        Ages = [new(25, 44)],
        GenderMix = [new("female", 0.8), new("male", 0.2)],
        Topics = [new("42")],
    };

    private static PodcastFacts Show => new()
    {
        PodcastId = Some.Id(30),
        Audience = new()
        {
            Countries = new() { Source = "host", Shares = [new("US", 0.72), new("GB", 0.18)] },
            Ages = new() { Source = "survey", Shares = [new("25-34", 0.45), new("35-44", 0.225), new("45-54", 0.225)] },
            Genders = new() { Source = "survey", Shares = [new("female", 0.54), new("male", 0.36)] },
        },
        Categories = [new("Arts", "Books")],
        FreeSlots = 4,
        Tiers = new([new(SensitiveTopic.Profanity, RiskTier.Medium)], 1),
    };

    private static MatchScore Score(TargetingProfile targeting, PodcastFacts facts) =>
        Scorer.Score(Side(targeting), PodcastSide.Of(facts), LiftHistory.Empty);

    private static AdvertiserSide Side(TargetingProfile targeting) => AdvertiserSide.Of(Some.Id(20), targeting);

    private static string Line(SignalContribution part) => part.Value is { } value
        ? FormattableString.Invariant($"{part.Signal} {value:F3} of evidence {part.Evidence:F3}: {part.Reason}")
        : $"{part.Signal} unknown: {part.Reason}";

    private static Dictionary<MatchSignal, Measurement> Measured((double Value, double Evidence)[] signals) => signals
        .Select((signal, index) => KeyValuePair.Create((MatchSignal)index, Measurement.Of(new(signal.Value), new(signal.Evidence), "Measured.")))
        .ToDictionary();
}
