namespace PodSales.Domain.Deals;

/// <summary>How far a deal has come, in the order of the pipeline.</summary>
public enum DealStage
{
    /// <summary>Somebody may want to buy.</summary>
    Lead,

    /// <summary>They have a need, a budget and a date.</summary>
    Qualified,

    /// <summary>They have shows, dates and a price in writing.</summary>
    Proposal,

    /// <summary>They want it, and talk about terms.</summary>
    Negotiation,

    /// <summary>They have signed.</summary>
    Won,

    /// <summary>They will not buy.</summary>
    Lost,
}
