namespace PodSales.Domain.InsertionOrders;

/// <summary>What became of a change request.</summary>
public enum ChangeRequestStatus
{
    /// <summary>It waits to be decided.</summary>
    Proposed,

    /// <summary>It was approved, and the order changed with it.</summary>
    Approved,

    /// <summary>It was refused; the order stayed as it was.</summary>
    Refused,

    /// <summary>Whoever proposed it took it back.</summary>
    Withdrawn,
}
