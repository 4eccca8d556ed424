namespace PodSales.Domain.InsertionOrders;

/// <summary>Something to be done to one line, or to every line of an order that can take it.</summary>
/// <param name="Action">What is to be done.</param>
/// <param name="Today">The day that counts as today, in the tenant's zone.</param>
public sealed record LineCommand(LineAction Action, DateOnly Today)
{
    /// <summary>The line; null for every line in which the action exists.</summary>
    public Guid? LineId { get; init; }

    /// <summary>Why; some actions ask for it, others use it to go ahead although the date does not fit.</summary>
    public string? Reason { get; init; }

    /// <summary>The last day of the hold, for <see cref="LineAction.Reserve"/>; needed there.</summary>
    public DateOnly? HoldThrough { get; init; }
}
