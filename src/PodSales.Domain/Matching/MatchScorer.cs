using System.Collections.Immutable;
using System.Runtime.CompilerServices;

namespace PodSales.Domain.Matching;

/// <summary>Says how well an advertiser and a podcast fit. Safe for use from several threads.</summary>
/// <remarks>
/// The score is the mean of the signals, weighted by importance and by evidence, and cut by brand suitability:
/// <c>100 · B · Σ(w·c·x) / Σ(w·c)</c>. A signal without evidence drops out of both sums; it does not count as 0. The
/// confidence is
/// <c>Σ(w·c) / Σ(w)</c>.
/// </remarks>
/// <example><code>
/// var score = new MatchScorer().Score(AdvertiserSide.Of(id, targeting), PodcastSide.Of(podcast, episodes, now),
/// LiftHistory.Empty);
/// </code></example>
public sealed class MatchScorer
{
    /// <summary>The name of this method; it changes when the same facts give another score.</summary>
    public const string ModelVersion = "podsales-1";

    private const double MostPoints = 100;
    private const int SignalCount = 6;

    private readonly double[] _weights;

    /// <summary>Makes a scorer.</summary>
    /// <param name="weights">How much each signal matters; the seed system's weights when left out.</param>
    /// <exception cref="ArgumentException">
    /// The weights have a problem; see <see cref="MatchWeights.Problems"/>.
    /// </exception>
    public MatchScorer(MatchWeights? weights = null)
    {
        weights ??= MatchWeights.Default;
        Problem.ThrowIfAny(weights.Problems(), nameof(weights));
        _weights = weights.Shares();
    }

    /// <summary>Scores one pair, with reasons.</summary>
    /// <param name="advertiser">Who might buy.</param>
    /// <param name="podcast">In which show.</param>
    /// <param name="history">What earlier campaigns brought.</param>
    /// <param name="wantedImpressions">How many impressions are wanted, above 0; null when there is no brief.</param>
    /// <returns>The score.</returns>
    public MatchScore Score(
        AdvertiserSide advertiser, PodcastSide podcast, LiftHistory history, long? wantedImpressions = null)
    {
        ArgumentNullException.ThrowIfNull(advertiser);
        ArgumentNullException.ThrowIfNull(podcast);
        ArgumentNullException.ThrowIfNull(history);
        ThrowIfNotPositive(wantedImpressions);

        var values = Measure(advertiser, podcast, history, wantedImpressions);
        return Explain(
            [
                Measurement.Of(values[0], GeographySignal.Explain(advertiser, podcast)),
                Measurement.Of(values[1], DemographicsSignal.Explain(advertiser, podcast)),
                Measurement.Of(values[2], TopicSignal.Explain(advertiser, podcast)),
                Measurement.Of(values[3], history.Explain(advertiser.AdvertiserId, podcast.PodcastId)),
                Measurement.Of(values[4], InventorySignal.Explain(podcast, wantedImpressions)),
                Measurement.Of(values[5], BrandSuitability.Explain(advertiser, podcast)),
            ],
            BrandSuitability.Factor(advertiser, podcast));
    }

    /// <summary>Combines signals that were measured elsewhere.</summary>
    /// <param name="signals">The measured signals; one that is left out is not known.</param>
    /// <param name="suitability">By what the score is cut because of unsuitable content; 1 for not at all.</param>
    /// <returns>The score.</returns>
    public MatchScore Score(IReadOnlyDictionary<MatchSignal, Measurement> signals, UnitInterval suitability)
    {
        ArgumentNullException.ThrowIfNull(signals);
        return Explain(
            [
                .. Enum.GetValues<MatchSignal>()
                    .Select(signal => signals.GetValueOrDefault(signal) ?? Measurement.Unknown("Not measured.")),
            ],
            suitability.Value);
    }

    /// <summary>Says what would change a score of this scorer, and what it would be then.</summary>
    /// <param name="score">A score that a scorer gave.</param>
    /// <returns>
    /// Single changes, all else being as it is, the one that moves the score most first; those that move it by less than
    /// 0.005 points are left out. While the content blocks a pair, only that.
    /// </returns>
    public static ImmutableArray<MatchCounterfactual> CounterfactualsOf(MatchScore score)
    {
        ArgumentNullException.ThrowIfNull(score);
        return Counterfactuals.Of(score);
    }

    /// <summary>
    /// Scores every advertiser with every podcast, without reasons and without allocating for a pair.
    /// </summary>
    /// <param name="advertisers">Who might buy.</param>
    /// <param name="podcasts">In which shows.</param>
    /// <param name="history">What earlier campaigns brought.</param>
    /// <param name="scores">
    /// Takes the scores: all podcasts of the first advertiser, then of the second, and so on.
    /// </param>
    /// <exception cref="ArgumentException">There is not room for exactly one score a pair.</exception>
    public void ScoreAll(
        ReadOnlySpan<AdvertiserSide> advertisers, ReadOnlySpan<PodcastSide> podcasts, LiftHistory history, Span<PairScore> scores)
    {
        ArgumentNullException.ThrowIfNull(history);
        if (scores.Length != advertisers.Length * podcasts.Length)
        {
            throw new ArgumentException(
                $"Expected room for {advertisers.Length * podcasts.Length} scores, found {scores.Length}.", nameof(scores));
        }

        var next = 0;
        foreach (var advertiser in advertisers)
        {
            foreach (var podcast in podcasts)
            {
                var values = Measure(advertiser, podcast, history, wantedImpressions: null);
                var (scale, confidence) = Combine(values, BrandSuitability.Factor(advertiser, podcast));
                scores[next++] = new(scale is { } known ? Math.Min(MostPoints, known * Sum(values)) : double.NaN, confidence);
            }
        }
    }

    private static void ThrowIfNotPositive(long? wantedImpressions)
    {
        if (wantedImpressions is { } wanted)
        {
            ArgumentOutOfRangeException.ThrowIfNegativeOrZero(wanted, nameof(wantedImpressions));
        }
    }

    private static SignalValues Measure(AdvertiserSide advertiser, PodcastSide podcast, LiftHistory history, long? wantedImpressions)
    {
        var values = default(SignalValues);
        values[0] = GeographySignal.Measure(advertiser, podcast);
        values[1] = DemographicsSignal.Measure(advertiser, podcast);
        values[2] = TopicSignal.Measure(advertiser, podcast);
        values[3] = history.Measure(advertiser.AdvertiserId, podcast.PodcastId);
        values[4] = InventorySignal.Measure(podcast, wantedImpressions);
        values[5] = BrandSuitability.Measure(podcast);
        return values;
    }

    /// <summary>
    /// What each unit of <c>w·c·x</c> is worth in points, null when nothing is known; and the confidence.
    /// </summary>
    private (double? Scale, double Confidence) Combine(ReadOnlySpan<SignalValue> values, double suitability)
    {
        var known = 0.0;
        for (var signal = 0; signal < SignalCount; signal++)
        {
            known += _weights[signal] * values[signal].Evidence;
        }

        // Blocked content scores 0 even when nothing else is known of the pair.
        var scale = known > 0 ? MostPoints * suitability / known : suitability == 0 ? 0 : (double?)null;
        return (scale, Math.Min(1, known));
    }

    private double Sum(ReadOnlySpan<SignalValue> values)
    {
        var sum = 0.0;
        for (var signal = 0; signal < SignalCount; signal++)
        {
            sum += _weights[signal] * values[signal].Evidence * values[signal].Value;
        }

        return sum;
    }

    private MatchScore Explain(Measurement[] signals, double suitability)
    {
        var (scale, confidence) = Combine([.. signals.Select(signal => signal.Value)], suitability);
        SignalContribution[] contributions = [.. signals.Select((measured, index) => new SignalContribution(
            (MatchSignal)index,
            measured.Value.IsKnown ? measured.Value.Value : null,
            measured.Value.Evidence,
            _weights[index],
            (scale ?? 0) * _weights[index] * measured.Value.Evidence * measured.Value.Value,
            measured.Reason))];
        return new()
        {
            Value = scale is null ? null : Math.Min(MostPoints, contributions.Sum(part => part.Points)),
            Confidence = confidence,
            Suitability = suitability,
            Signals = [.. contributions],
            Rationale = MatchRationale.Of(contributions.Select(part => (part.Signal, part.Value))),
            ModelVersion = ModelVersion,
        };
    }

    [InlineArray(SignalCount)]
    private struct SignalValues
    {
        private SignalValue _first;
    }
}
