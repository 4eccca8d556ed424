namespace PodSales.Domain.InsertionOrders;

/// <summary>A change of one line of an order.</summary>
/// <param name="LineId">The line.</param>
/// <param name="Before">What it said when the change was proposed; null for a new line.</param>
/// <param name="After">What it is to say; null when it is called off.</param>
public sealed record LineRevision(Guid LineId, LineTerms? Before, LineTerms? After);
