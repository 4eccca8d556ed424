namespace PodSales.GraphQL.Deals;

/// <summary>Where the chances come from that the worth of deals is weighted by.</summary>
public enum ProbabilitySource
{
    /// <summary>Assumed, because your network has closed fewer than ten deals in the last 365 days.</summary>
    Assumed,

    /// <summary>Learned from the deals that your network has closed in the last 365 days.</summary>
    Learned,
}
