namespace PodSales.Domain.Dashboards;

/// <summary>How much of what can be sold is sold.</summary>
/// <param name="Capacity">Slots or impressions there are, from 0.</param>
/// <param name="Sold">Those that are sold, from 0.</param>
/// <param name="Held">Those that are held, from 0: neither sold nor free.</param>
public sealed record FillRate(long Capacity, long Sold, long Held = 0)
{
    /// <summary>Sold of all, from 0, above 1 when overbooked; null when there is nothing to sell.</summary>
    public double? Share => Capacity == 0 ? null : (double)Sold / Capacity;

    /// <summary>What is left to sell, from 0: the same as <see cref="InsertionOrders.EpisodeSlots.Free"/> of one episode.</summary>
    public long Free => Math.Max(0, Capacity - Sold - Held);
}
