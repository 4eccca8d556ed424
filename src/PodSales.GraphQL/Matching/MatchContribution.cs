using PodSales.Domain.Matching;

namespace PodSales.GraphQL.Matching;

/// <summary>What one signal says about a pair.</summary>
/// <param name="Signal">The signal.</param>
/// <param name="Value">What it says, from 0 to 1; null when nothing is known.</param>
/// <param name="Evidence">How much is behind it, from 0 (nothing, so it does not count) to 1.</param>
/// <param name="Weight">Its weight among the signals, before the evidence.</param>
/// <param name="Points">The points that it gives to the score.</param>
/// <param name="Reason">Why, in words.</param>
public sealed record MatchContribution(
    MatchSignal Signal, double? Value, double Evidence, double Weight, double Points, string Reason)
{
    internal static MatchContribution Of(SignalContribution signal) =>
        new(signal.Signal, signal.Value, signal.Evidence, signal.Weight, signal.Points, signal.Reason);
}
