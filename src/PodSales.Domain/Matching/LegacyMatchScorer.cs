namespace PodSales.Domain.Matching;

/// <summary>The seed system's score, to the cent: for tenants who want the numbers they know.</summary>
/// <remarks>
/// <c>100 · (0.15·geo + 0.20·demo + 0.25·topic + 0.20·lift + 0.15·inventory + 0.05·brand)</c>, times brand again when
/// brand is below 1,
/// kept between 0 and 100 and rounded to two decimals, ties to even, in exact decimals. Nothing is ever unknown here,
/// so the
/// confidence is 1; it says nothing of how the signals were come by.
/// </remarks>
public static class LegacyMatchScorer
{
    /// <summary>The name of this method.</summary>
    public const string ModelVersion = "legacy";

    private static readonly decimal[] Weights = [0.15m, 0.20m, 0.25m, 0.20m, 0.15m, 0.05m];

    /// <summary>Scores one pair.</summary>
    /// <param name="signals">Its signals, each from 0 to 1.</param>
    /// <returns>The score; its value is the rounded one, its points add up to it before rounding.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A signal is outside its range.</exception>
    public static MatchScore Score(LegacySignals signals)
    {
        ArgumentNullException.ThrowIfNull(signals);
        decimal[] values =
        [
            signals.Geography, signals.Demographics, signals.Topic, signals.HistoricalLift, signals.Inventory, signals.BrandSafety,
        ];
        if (values.Any(value => value is < 0 or > 1))
        {
            throw new ArgumentOutOfRangeException(nameof(signals), signals, "Expected signals from 0 to 1.");
        }

        var cut = signals.BrandSafety < 1 ? signals.BrandSafety : 1m;
        decimal[] points = [.. values.Select((value, index) => 100m * cut * Weights[index] * value)];
        return new()
        {
            Value = (double)decimal.Round(Math.Clamp(points.Sum(), 0m, 100m), 2, MidpointRounding.ToEven),
            Confidence = 1,
            Suitability = (double)cut,
            Signals = [.. values.Select((value, index) => new SignalContribution(
                (MatchSignal)index, (double)value, 1, (double)Weights[index], (double)points[index], "Computed as the seed system did."))],
            Rationale = MatchRationale.Of(values.Select((value, index) => ((MatchSignal)index, (double?)value))),
            ModelVersion = ModelVersion,
        };
    }
}
