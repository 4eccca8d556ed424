namespace PodSales.Domain.Events;

/// <summary>What happened to a hold.</summary>
public enum HoldChange
{
    /// <summary>It was placed.</summary>
    Placed,

    /// <summary>It lasts until another moment.</summary>
    Extended,

    /// <summary>It was given up.</summary>
    Released,

    /// <summary>Its time was over.</summary>
    Expired,

    /// <summary>It became a line.</summary>
    Converted,
}
