namespace PodSales.GraphQL.Metrics;

/// <summary>What is counted.</summary>
public enum ListenerMetricKind
{
    /// <summary>Downloads.</summary>
    Downloads,

    /// <summary>Distinct listeners of the day; they do not add up over days or shows.</summary>
    Listeners,

    /// <summary>How much of the episode was heard on average; 1 is all of it, and more is possible.</summary>
    CompletionRate,

    /// <summary>Clicks for each impression, from 0 to 1.</summary>
    Ctr,

    /// <summary>Orders or sign-ups.</summary>
    Conversions,

    /// <summary>Revenue in the smallest unit of the network's currency.</summary>
    Revenue,
}
