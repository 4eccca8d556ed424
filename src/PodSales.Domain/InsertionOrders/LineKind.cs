namespace PodSales.Domain.InsertionOrders;

/// <summary>Whether a line is paid for.</summary>
public enum LineKind
{
    /// <summary>Sold.</summary>
    Sold,

    /// <summary>Given for nothing, to make good what another line failed to deliver.</summary>
    Makegood,
}
