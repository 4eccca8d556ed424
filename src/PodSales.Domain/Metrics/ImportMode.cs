namespace PodSales.Domain.Metrics;

/// <summary>What an import does with a file that has bad rows.</summary>
public enum ImportMode
{
    /// <summary>Stores nothing when one row is bad.</summary>
    Strict,

    /// <summary>Stores the good rows and reports the bad ones.</summary>
    SkipInvalid,

    /// <summary>Stores nothing, and reports what would have happened.</summary>
    DryRun,
}
