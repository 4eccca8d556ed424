namespace PodSales.Domain.InsertionOrders;

/// <summary>What must hold for an action.</summary>
public enum LineCondition
{
    /// <summary>Nothing.</summary>
    Always,

    /// <summary>Somebody says why.</summary>
    ReasonGiven,

    /// <summary>The flight has begun, or somebody says why it starts early.</summary>
    FlightBegun,

    /// <summary>The flight is over or everything is delivered, or somebody says why it ends early.</summary>
    FlightOver,

    /// <summary>The day that the hold lasts to is past.</summary>
    HoldOver,

    /// <summary>The flight is not past, or somebody says why it is booked afterwards.</summary>
    FlightNotPast,
}
