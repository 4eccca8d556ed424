namespace PodSales.Domain.InsertionOrders;

/// <summary>Where an order stands, which follows from its lines.</summary>
public enum OrderStatus
{
    /// <summary>No line is booked.</summary>
    Draft,

    /// <summary>Lines are booked, none has begun.</summary>
    Scheduled,

    /// <summary>A line has begun, and not all are done.</summary>
    Active,

    /// <summary>Every line that was not called off is done.</summary>
    Completed,

    /// <summary>Every line was called off or refused.</summary>
    Cancelled,
}
