namespace PodSales.Domain.InsertionOrders;

/// <summary>How a hold ranks among those on the same episode.</summary>
public enum HoldOption
{
    /// <summary>There is a slot for it: it can be booked.</summary>
    First,

    /// <summary>It waits for a slot that an older hold or a booking has, and moves up when that is given back.</summary>
    Second,
}
