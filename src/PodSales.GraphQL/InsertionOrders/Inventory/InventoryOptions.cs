namespace PodSales.GraphQL.InsertionOrders.Inventory;

/// <summary>How much of what is expected may be promised.</summary>
public sealed record InventoryOptions
{
    /// <summary>The section of the configuration.</summary>
    public const string Section = "PodSales:Inventory";

    /// <summary>
    /// The part of the forecast impressions that is sold without a named person and a reason, from 0; 1 is all that is expected. Many
    /// networks sell about 0.85, since forecasts err.
    /// </summary>
    public decimal SellableShare { get; init; } = 1;
}
