using PodSales.Domain.Dashboards;

namespace PodSales.GraphQL.Dashboards;

/// <summary>What can still be sold in planned episodes.</summary>
[GraphQLName("OpenInventory")]
public sealed class InventoryCard(OpenInventory inventory)
{
    /// <summary>How many slots all planned episodes have.</summary>
    public long Capacity => inventory.Fill.Capacity;

    /// <summary>How many of them are sold.</summary>
    public long Sold => inventory.Fill.Sold;

    /// <summary>How many of them are held, first and second options alike.</summary>
    public long Held => inventory.Fill.Held;

    /// <summary>Sold of all, from 0, above 1 when overbooked; null when nothing is planned.</summary>
    public double? FillRate => inventory.Fill.Share;

    /// <summary>The episodes with free slots, the earliest first.</summary>
    public IReadOnlyList<OpenEpisodeCard> Episodes => [.. inventory.Episodes.Select(episode => new OpenEpisodeCard(episode))];
}
