namespace PodSales.Domain.InsertionOrders;

/// <summary>How a line runs against its plan.</summary>
public enum PacingBand
{
    /// <summary>No day of the flight is over.</summary>
    NotStarted,

    /// <summary>More than a tenth too little.</summary>
    Behind,

    /// <summary>Within a tenth of the plan.</summary>
    OnPlan,

    /// <summary>More than a tenth too much.</summary>
    Ahead,
}
