namespace PodSales.GraphQL.InsertionOrders.Inventory;

/// <summary>One slot of an episode.</summary>
[GraphQLName("AvailableSlot")]
public sealed class AvailableSlot
{
    /// <summary>From 1.</summary>
    public int Number { get; init; }

    /// <summary>Whether somebody has it.</summary>
    public SlotState State { get; init; }

    /// <summary>The order that has it.</summary>
    [GraphQLIgnore]
    public Guid? OrderId { get; init; }

    /// <summary>The hold that has it.</summary>
    [GraphQLIgnore]
    public Guid? HoldId { get; init; }
}
