namespace PodSales.Domain.InsertionOrders;

/// <summary>What a line's rate is the price of.</summary>
public enum RateKind
{
    /// <summary>A thousand impressions.</summary>
    Cpm,

    /// <summary>The whole line.</summary>
    FlatFee,
}
