namespace PodSales.Domain.InsertionOrders;

/// <summary>
/// Where a line stands between draft and done. The line booking states of IAB OpenDirect 2.1, without those that wait
/// for another system.
/// </summary>
public enum LineStatus
{
    /// <summary>Being written; nothing is held or owed.</summary>
    Draft,

    /// <summary>Inventory is held for it until a day.</summary>
    Reserved,

    /// <summary>Sold, and not begun.</summary>
    Booked,

    /// <summary>Running.</summary>
    InFlight,

    /// <summary>Begun, and standing still.</summary>
    Paused,

    /// <summary>Done.</summary>
    Finished,

    /// <summary>Called off.</summary>
    Cancelled,

    /// <summary>Refused by the seller.</summary>
    Declined,

    /// <summary>A hold that ran out.</summary>
    Expired,
}
