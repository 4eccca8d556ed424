namespace PodSales.Domain.Metrics;

/// <summary>How a file writes rates.</summary>
public enum RateUnit
{
    /// <summary>0.63 for 63 %.</summary>
    Fraction,

    /// <summary>63 for 63 %.</summary>
    Percent,
}
