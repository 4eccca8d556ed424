namespace PodSales.Domain.InsertionOrders;

/// <summary>A row of the line machine: an action that exists in a status.</summary>
/// <param name="From">The status in which it exists.</param>
/// <param name="Action">What is done.</param>
/// <param name="To">The status afterwards.</param>
/// <param name="Condition">What must hold.</param>
public sealed record LineTransition(LineStatus From, LineAction Action, LineStatus To, LineCondition Condition);
