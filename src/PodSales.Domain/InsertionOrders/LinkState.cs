namespace PodSales.Domain.InsertionOrders;

/// <summary>Whether a line's promo code and vanity URL lead anywhere.</summary>
public enum LinkState
{
    /// <summary>Not yet: the line is not booked.</summary>
    Unknown,

    /// <summary>They do.</summary>
    Live,

    /// <summary>No more: the line was called off, or its flight is long over.</summary>
    Ended,
}
