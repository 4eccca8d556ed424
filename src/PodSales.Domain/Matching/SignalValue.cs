namespace PodSales.Domain.Matching;

/// <summary>How well a signal speaks for a pair, and how well that is founded.</summary>
/// <param name="Value">From 0 to 1; of no meaning without evidence.</param>
/// <param name="Evidence">From 0, not known, to 1.</param>
public readonly record struct SignalValue(double Value, double Evidence)
{
    /// <summary>Not known: drops out of the score and lowers its confidence.</summary>
    public static SignalValue Unknown => default;

    /// <summary>Whether anything is known.</summary>
    public bool IsKnown => Evidence > 0;
}
