namespace PodSales.GraphQL.InsertionOrders;

/// <summary>What is told of a new order.</summary>
public sealed record NewOrder
{
    /// <summary>The won deal that it comes from; null when it comes from none.</summary>
    public Guid? DealId { get; init; }

    /// <summary>Who pays; the deal's advertiser when null.</summary>
    public Guid? AdvertiserId { get; init; }

    /// <summary>The ISO 4217 code; the deal's, or else the network's, when null.</summary>
    public string? Currency { get; init; }

    /// <summary>Whether it is only written down, and neither booked nor takes inventory.</summary>
    public bool IsDraft { get; init; }

    /// <summary>The lines, at least one; null to make them from the deal.</summary>
    public required IReadOnlyList<OrderLineInput>? Lines { get; init; }

    /// <summary>The agency's share of the gross amount, from 0 to 1.</summary>
    public decimal Commission { get; init; }

    /// <summary>The buyer's own number for it.</summary>
    public string? PurchaseOrderNumber { get; init; }

    /// <summary>Whose count decides what was delivered.</summary>
    public string? MeasuringSource { get; init; }

    /// <summary>What else was agreed.</summary>
    public string? Notes { get; init; }

    /// <summary>Why more impressions may be promised than are expected; null when they may not.</summary>
    public string? Overbooking { get; init; }

    /// <summary>Why a flight that is over is booked all the same, or competitors run in one episode.</summary>
    public string? Reason { get; init; }
}
