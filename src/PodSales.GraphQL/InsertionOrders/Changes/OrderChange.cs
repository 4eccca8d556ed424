using PodSales.Domain.InsertionOrders;

namespace PodSales.GraphQL.InsertionOrders.Changes;

/// <summary>What is to be different in an order, as it was asked for.</summary>
/// <param name="Head">Makes the new head from the present one; null when it stays.</param>
/// <param name="AddLines">New lines.</param>
/// <param name="ReviseLines">Lines that say something else.</param>
/// <param name="RemoveLines">Lines that are called off.</param>
public sealed record OrderChange(
    Func<OrderDetails, OrderDetails>? Head,
    IReadOnlyList<OrderLineInput> AddLines,
    IReadOnlyList<LineRevisionInput> ReviseLines,
    IReadOnlyList<Guid> RemoveLines);
