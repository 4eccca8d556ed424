namespace PodSales.GraphQL.InsertionOrders.Inventory;

/// <summary>Whether somebody has a slot.</summary>
public enum SlotState
{
    /// <summary>Nobody has.</summary>
    Free,

    /// <summary>A hold has, as a first option.</summary>
    Held,

    /// <summary>A line has.</summary>
    Booked,
}
