namespace PodSales.Domain.InsertionOrders;

/// <summary>What can be done to a line.</summary>
public enum LineAction
{
    /// <summary>Hold inventory for it.</summary>
    Reserve,

    /// <summary>Sell it.</summary>
    Book,

    /// <summary>Refuse it.</summary>
    Decline,

    /// <summary>Let its hold run out.</summary>
    Expire,

    /// <summary>Begin to deliver.</summary>
    Start,

    /// <summary>Stop delivering for a while.</summary>
    Pause,

    /// <summary>Go on delivering.</summary>
    Resume,

    /// <summary>Count it as done.</summary>
    Finish,

    /// <summary>Call it off.</summary>
    Cancel,

    /// <summary>Make it a draft again.</summary>
    Reset,
}
