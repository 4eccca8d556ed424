namespace PodSales.Domain.Events;

/// <summary>What is wrong with deals that an alert tells of.</summary>
public enum PipelineAlertKind
{
    /// <summary>They have been in their stage for longer than its limit.</summary>
    Stuck,

    /// <summary>Their day of expected closing is past, and they are open.</summary>
    Overdue,
}
