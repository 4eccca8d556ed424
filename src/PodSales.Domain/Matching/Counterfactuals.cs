using System.Collections.Immutable;

namespace PodSales.Domain.Matching;

/// <summary>Asks of each part of a score what the whole would be if it were otherwise.</summary>
internal static class Counterfactuals
{
    private const double MostPoints = 100;
    private const double LeastChange = 0.005;

    public static ImmutableArray<MatchCounterfactual> Of(MatchScore score) =>
    [
        .. All(score)
            .Where(other => other.Change is not { } change || Math.Abs(change) >= LeastChange)
            .OrderByDescending(other => Math.Abs(other.Change ?? other.Score))
            .ThenBy(other => other.Signal),
    ];

    private static IEnumerable<MatchCounterfactual> All(MatchScore score)
    {
        if (score.Suitability < 1)
        {
            yield return New(score, CounterfactualKind.ContentSuitable, null, ScoreOf(score.Signals, 1));
        }

        // While the content blocks the pair, no signal changes anything.
        foreach (var part in score.IsBlocked ? [] : score.Signals)
        {
            if (part.Value is { } value && value < 1)
            {
                yield return With(score, CounterfactualKind.SignalAtBest, part, 1, part.Evidence);
            }

            if (part.Evidence < 1)
            {
                yield return With(score, CounterfactualKind.KnownAndFor, part, 1, 1);
                yield return With(score, CounterfactualKind.KnownAndAgainst, part, 0, 1);
            }
        }
    }

    private static MatchCounterfactual With(
        MatchScore score, CounterfactualKind kind, SignalContribution part, double value, double evidence)
    {
        var others = score.Signals.Where(other => other.Signal != part.Signal);
        return New(score, kind, part.Signal, ScoreOf(others.Append(part with { Value = value, Evidence = evidence }), score.Suitability));
    }

    private static MatchCounterfactual New(MatchScore score, CounterfactualKind kind, MatchSignal? signal, double then) =>
        new(kind, signal, then, then - score.Value, Advice(kind, signal));

    private static double ScoreOf(IEnumerable<SignalContribution> signals, double suitability)
    {
        var (known, sum) = (0.0, 0.0);
        foreach (var signal in signals)
        {
            known += signal.Weight * signal.Evidence;
            sum += signal.Weight * signal.Evidence * (signal.Value ?? 0);
        }

        return known > 0 ? Math.Min(MostPoints, MostPoints * suitability * sum / known) : 0;
    }

    private static string Advice(CounterfactualKind kind, MatchSignal? signal) => (kind, signal) switch
    {
        (CounterfactualKind.ContentSuitable, _) => "Ask the advertiser whether its limits can be raised, or offer a show without the topics that are at or beyond them.",
        (CounterfactualKind.SignalAtBest, { } known) => ToRaise(known),
        (CounterfactualKind.KnownAndFor or CounterfactualKind.KnownAndAgainst, { } unknown) => ToLearn(unknown),
        _ => "",
    };

    private static string ToRaise(MatchSignal signal) => signal switch
    {
        MatchSignal.Geography => "Offer a show that is heard in the countries the advertiser targets, or target those where this one is heard.",
        MatchSignal.Demographics => "Offer a show whose listeners have the wanted ages and genders, or widen what is wanted.",
        MatchSignal.Topic => "Offer a show on the topics the advertiser wants, or add the show's topics to its targeting.",
        MatchSignal.HistoricalLift => "Test another offer, code or read: earlier campaigns sold less than they could.",
        MatchSignal.Inventory => "Plan more episodes or free slots in the next 30 days.",
        MatchSignal.BrandSuitability => "Fewer sensitive topics in new episodes; older ones count less and less.",
    };

    private static string ToLearn(MatchSignal signal) => signal switch
    {
        MatchSignal.Geography => "Enter in which countries the show is heard, and which the advertiser targets.",
        MatchSignal.Demographics => "Enter ages and genders of the show's listeners, and those the advertiser wants.",
        MatchSignal.Topic => "Enter the show's categories, and the topics the advertiser wants.",
        MatchSignal.HistoricalLift => "Run a test campaign and import its conversions.",
        MatchSignal.Inventory => "Enter the episodes that are planned for the next 30 days.",
        MatchSignal.BrandSuitability => "Rate the recent episodes for sensitive topics.",
    };
}
