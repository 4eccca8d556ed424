namespace PodSales.Domain.Metrics;

/// <summary>Where an import stands.</summary>
public enum ImportStatus
{
    /// <summary>Waiting.</summary>
    Queued,

    /// <summary>Being carried out.</summary>
    Running,

    /// <summary>Done, every row good.</summary>
    Completed,

    /// <summary>Done, some rows rejected.</summary>
    CompletedWithErrors,

    /// <summary>Given up; nothing is stored.</summary>
    Failed,

    /// <summary>Called off; nothing is stored.</summary>
    Cancelled,
}
