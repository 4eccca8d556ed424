namespace PodSales.Domain.InsertionOrders;

/// <summary>A move of a line from one status to another. Moves are added, never changed.</summary>
/// <param name="LineId">Which line.</param>
/// <param name="From">The status before.</param>
/// <param name="To">The status after.</param>
/// <param name="At">When, in UTC.</param>
/// <param name="By">Who did it: a user or a job.</param>
/// <param name="Reason">Why; null when nobody had to say.</param>
public sealed record LineStatusChange(Guid LineId, LineStatus From, LineStatus To, DateTimeOffset At, string By, string? Reason);
