namespace PodSales.Domain.Matching;

/// <summary>What speaks for or against an advertiser and a podcast, in the order in which reasons are given.</summary>
public enum MatchSignal
{
    /// <summary>Listeners live where the advertiser sells.</summary>
    Geography,

    /// <summary>Listeners have the wanted age and gender.</summary>
    Demographics,

    /// <summary>The show talks of what the advertiser wants to be heard beside.</summary>
    Topic,

    /// <summary>Earlier campaigns sold more than usual.</summary>
    HistoricalLift,

    /// <summary>There is room for the ads.</summary>
    Inventory,

    /// <summary>The content suits the brand.</summary>
    BrandSuitability,
}
