namespace PodSales.Domain.Matching;

/// <summary>What would be otherwise.</summary>
public enum CounterfactualKind
{
    /// <summary>The signal, known as well as now, spoke for the pair without reserve.</summary>
    SignalAtBest,

    /// <summary>The signal was fully known, and spoke for the pair without reserve.</summary>
    KnownAndFor,

    /// <summary>The signal was fully known, and spoke against the pair.</summary>
    KnownAndAgainst,

    /// <summary>The content was well within the advertiser's limits.</summary>
    ContentSuitable,
}
