namespace PodSales.Data.Providers;

/// <summary>What one transaction of a tenant at a time does in bulk. Who takes several takes them in this order.</summary>
internal enum Turn
{
    /// <summary>Changing the daily metrics.</summary>
    Metrics,

    /// <summary>Promising impressions.</summary>
    Inventory,

    /// <summary>Changing matches, and what they are computed from.</summary>
    Matches,

    /// <summary>Raising alerts.</summary>
    Alerts,
}
