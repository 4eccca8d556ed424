namespace PodSales.GraphQL.InsertionOrders;

/// <summary>What is told of an order to book.</summary>
public sealed record NewOrder
{
    /// <summary>The won deal that it comes from.</summary>
    public required Guid DealId { get; init; }

    /// <summary>The lines; at least one.</summary>
    public required IReadOnlyList<OrderLineInput> Lines { get; init; }

    /// <summary>The agency's share of the gross amount, from 0 to 1.</summary>
    public decimal Commission { get; init; }

    /// <summary>The buyer's own number for it.</summary>
    public string? PurchaseOrderNumber { get; init; }

    /// <summary>Whose count decides what was delivered.</summary>
    public string? MeasuringSource { get; init; }

    /// <summary>What else was agreed.</summary>
    public string? Notes { get; init; }

    /// <summary>Why a flight that is over is booked all the same.</summary>
    public string? Reason { get; init; }
}
