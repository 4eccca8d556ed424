namespace PodSales.Domain.Dashboards;

/// <summary>How much of what can be sold is sold.</summary>
/// <param name="Capacity">Slots or impressions there are, from 0.</param>
/// <param name="Sold">Those that are sold, from 0.</param>
public sealed record FillRate(long Capacity, long Sold)
{
    /// <summary>Sold of all, from 0, above 1 when overbooked; null when there is nothing to sell.</summary>
    public double? Share => Capacity == 0 ? null : (double)Sold / Capacity;

    /// <summary>What is left to sell, from 0.</summary>
    public long Free => Math.Max(0, Capacity - Sold);
}
