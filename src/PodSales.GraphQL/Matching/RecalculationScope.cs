namespace PodSales.GraphQL.Matching;

/// <summary>Which pairs a recalculation scores.</summary>
public enum RecalculationScope
{
    /// <summary>One advertiser with one show.</summary>
    Pair,

    /// <summary>One advertiser with every show.</summary>
    Advertiser,

    /// <summary>One show with every advertiser.</summary>
    Podcast,

    /// <summary>Every advertiser with every show.</summary>
    All,
}
