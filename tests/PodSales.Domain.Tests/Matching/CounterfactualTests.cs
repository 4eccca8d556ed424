using PodSales.Domain.Matching;

namespace PodSales.Domain.Tests.Matching;

public sealed class CounterfactualTests
{
    private static readonly MatchScorer Scorer = new();

    [Fact]
    public void Each_change_gives_the_score_that_the_scorer_would_give()
    {
        var score = Scorer.Score(Known(), UnitInterval.One);

        var changes = MatchScorer.CounterfactualsOf(score);

        Assert.All(changes, change =>
        {
            var (value, evidence) = change.Kind switch
            {
                CounterfactualKind.SignalAtBest => (1.0, score.Signals[(int)change.Signal!].Evidence),
                CounterfactualKind.KnownAndFor => (1.0, 1.0),
                CounterfactualKind.KnownAndAgainst => (0.0, 1.0),
                _ => throw new InvalidOperationException($"{change.Kind} was not expected."),
            };
            var otherwise = Known();
            otherwise[change.Signal!.Value] = Measurement.Of(new(value), new(evidence), "What if.");
            Assert.Equal(Scorer.Score(otherwise, UnitInterval.One).Value!.Value, change.Score, 1e-9);
            Assert.Equal(change.Score - score.Value!.Value, change.Change!.Value, 1e-9);
            Assert.NotEmpty(change.Advice);
        });
    }

    [Fact]
    public void What_moves_the_score_most_comes_first_and_what_cannot_move_it_is_left_out()
    {
        var changes = MatchScorer.CounterfactualsOf(Scorer.Score(Known(), UnitInterval.One));

        Assert.Equal(changes.OrderByDescending(change => Math.Abs(change.Change!.Value)), changes);
        Assert.DoesNotContain(changes, change => change is { Signal: MatchSignal.Inventory, Kind: CounterfactualKind.SignalAtBest });
        Assert.Contains(changes, change => change is { Signal: MatchSignal.HistoricalLift, Kind: CounterfactualKind.KnownAndFor });
        Assert.DoesNotContain(changes, change => change is { Signal: MatchSignal.HistoricalLift, Kind: CounterfactualKind.SignalAtBest });
    }

    [Fact]
    public void While_the_content_blocks_the_pair_only_that_matters()
    {
        var change = Assert.Single(MatchScorer.CounterfactualsOf(Scorer.Score(Known(), UnitInterval.Zero)));

        Assert.Equal((CounterfactualKind.ContentSuitable, null), (change.Kind, change.Signal));
        Assert.Equal(Scorer.Score(Known(), UnitInterval.One).Value!.Value, change.Score, 1e-9);
    }

    [Fact]
    public void Where_nothing_is_known_there_is_no_change_but_a_score()
    {
        var changes = MatchScorer.CounterfactualsOf(Scorer.Score(new Dictionary<MatchSignal, Measurement>(), UnitInterval.One));

        Assert.Equal(12, changes.Length);
        Assert.All(changes, change => Assert.Null(change.Change));
        Assert.All(changes.Where(change => change.Kind == CounterfactualKind.KnownAndFor), change => Assert.Equal(100, change.Score, 1e-9));
    }

    // Inventory speaks for the pair without reserve, of the history nothing is known.
    private static Dictionary<MatchSignal, Measurement> Known() => new()
    {
        [MatchSignal.Geography] = Measurement.Of(new(0.4), new(0.5), "Some."),
        [MatchSignal.Demographics] = Measurement.Of(new(0.7), new(1), "Some."),
        [MatchSignal.Topic] = Measurement.Of(new(0.2), new(0.9), "Some."),
        [MatchSignal.Inventory] = Measurement.Of(new(1), new(1), "All."),
        [MatchSignal.BrandSuitability] = Measurement.Of(new(0.75), new(0.8), "Some."),
    };
}
