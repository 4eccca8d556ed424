namespace PodSales.GraphQL.Rest;

/// <summary>Where an order is to stand.</summary>
public sealed record OrderStatusBody
{
    /// <summary><c>scheduled</c>, <c>active</c>, <c>completed</c> or <c>cancelled</c>.</summary>
    public string? Status { get; init; }
}
