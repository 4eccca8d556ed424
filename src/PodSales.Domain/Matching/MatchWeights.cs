namespace PodSales.Domain.Matching;

/// <summary>How much each signal matters. Only the proportions count.</summary>
public sealed record MatchWeights
{
    /// <summary>The weights of the seed system.</summary>
    public static MatchWeights Default { get; } = new();

    /// <inheritdoc cref="MatchSignal.Geography"/>
    public double Geography { get; init; } = 0.15;

    /// <inheritdoc cref="MatchSignal.Demographics"/>
    public double Demographics { get; init; } = 0.20;

    /// <inheritdoc cref="MatchSignal.Topic"/>
    public double Topic { get; init; } = 0.25;

    /// <inheritdoc cref="MatchSignal.HistoricalLift"/>
    public double HistoricalLift { get; init; } = 0.20;

    /// <inheritdoc cref="MatchSignal.Inventory"/>
    public double Inventory { get; init; } = 0.15;

    /// <inheritdoc cref="MatchSignal.BrandSuitability"/>
    public double BrandSuitability { get; init; } = 0.05;

    /// <summary>What is wrong with the weights.</summary>
    /// <returns>One problem for each fault; empty when they can be used.</returns>
    public IEnumerable<Problem> Problems()
    {
        foreach (var signal in Enum.GetValues<MatchSignal>().Where(signal => Of(signal) is not (>= 0 and <= 1_000_000)))
        {
            yield return new(
                "WEIGHT_OUT_OF_RANGE",
                FormattableString.Invariant($"Expected a weight from 0 to 1000000 for {signal}, found {Of(signal)}."),
                "weights");
        }

        if (Enum.GetValues<MatchSignal>().All(signal => Of(signal) == 0))
        {
            yield return new("WEIGHTS_ALL_ZERO", "Expected at least one weight above 0.", "weights");
        }
    }

    internal double Of(MatchSignal signal) => signal switch
    {
        MatchSignal.Geography => Geography,
        MatchSignal.Demographics => Demographics,
        MatchSignal.Topic => Topic,
        MatchSignal.HistoricalLift => HistoricalLift,
        MatchSignal.Inventory => Inventory,
        MatchSignal.BrandSuitability => BrandSuitability,
    };

    internal double[] Shares()
    {
        var total = Enum.GetValues<MatchSignal>().Sum(Of);
        return [.. Enum.GetValues<MatchSignal>().Select(signal => Of(signal) / total)];
    }
}
