namespace PodSales.Domain.InsertionOrders;

/// <summary>What became of a hold.</summary>
public enum HoldStatus
{
    /// <summary>It holds until it expires.</summary>
    Held,

    /// <summary>It was given up.</summary>
    Released,

    /// <summary>It ran out.</summary>
    Expired,

    /// <summary>It became a line.</summary>
    Converted,
}
