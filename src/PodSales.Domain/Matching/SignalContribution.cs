namespace PodSales.Domain.Matching;

/// <summary>What one signal did to a score.</summary>
/// <param name="Signal">Which signal.</param>
/// <param name="Value">How well it speaks for the pair, from 0 to 1; null when it is not known.</param>
/// <param name="Evidence">How well that is founded, from 0 (not known) to 1.</param>
/// <param name="Weight">How much the signal matters; all weights add up to 1.</param>
/// <param name="Points">Its part of the score; all points add up to it.</param>
/// <param name="Reason">What it was measured from, for people.</param>
public sealed record SignalContribution(
    MatchSignal Signal, double? Value, double Evidence, double Weight, double Points, string Reason);
