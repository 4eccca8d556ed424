namespace PodSales.Domain.Matching;

/// <summary>How far a recalculation has come.</summary>
public enum RecalculationStatus
{
    /// <summary>Waiting.</summary>
    Queued,

    /// <summary>Being carried out.</summary>
    Running,

    /// <summary>Done; every pair has its score.</summary>
    Completed,

    /// <summary>Called off; what was scored before stays.</summary>
    Cancelled,
}
