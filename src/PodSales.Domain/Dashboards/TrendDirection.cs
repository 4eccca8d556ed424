namespace PodSales.Domain.Dashboards;

/// <summary>Which way a figure goes.</summary>
public enum TrendDirection
{
    /// <summary>It stays.</summary>
    Flat,

    /// <summary>It rises.</summary>
    Up,

    /// <summary>It falls.</summary>
    Down,
}
