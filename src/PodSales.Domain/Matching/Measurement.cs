namespace PodSales.Domain.Matching;

/// <summary>One signal of a pair, with what it was measured from.</summary>
public sealed record Measurement
{
    private Measurement(SignalValue value, string reason) => (Value, Reason) = (value, reason);

    /// <summary>How well it speaks for the pair.</summary>
    public SignalValue Value { get; }

    /// <summary>What it was measured from, or why it is not known; for people.</summary>
    public string Reason { get; }

    /// <summary>A signal that was measured.</summary>
    /// <param name="value">How well it speaks for the pair.</param>
    /// <param name="evidence">How well that is founded; zero is the same as not known.</param>
    /// <param name="reason">What it was measured from.</param>
    /// <returns>The measurement.</returns>
    public static Measurement Of(UnitInterval value, UnitInterval evidence, string reason) =>
        new(evidence.Value == 0 ? SignalValue.Unknown : new(value.Value, evidence.Value), reason);

    /// <summary>A signal that is not known.</summary>
    /// <param name="reason">Why not.</param>
    /// <returns>The measurement.</returns>
    public static Measurement Unknown(string reason) => new(SignalValue.Unknown, reason);

    internal static Measurement Of(SignalValue value, string reason) => new(value, reason);
}
