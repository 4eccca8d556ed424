namespace PodSales.Data.InsertionOrders;

/// <summary>What was counted for a line in the imported figures.</summary>
/// <param name="OrderId">The line's order.</param>
/// <param name="LineId">The line.</param>
/// <param name="Downloads">How many downloads carried it, from the first day of its flight on.</param>
/// <param name="Through">The last day that has figures.</param>
public sealed record CountedDelivery(Guid OrderId, Guid LineId, long Downloads, DateOnly Through);
