namespace PodSales.GraphQL.Engine.Execution.Incremental;

/// <summary>Events that clients are told of together.</summary>
/// <param name="Events">The events, in their order.</param>
/// <param name="HasNext">Whether more come.</param>
internal sealed record DeliveryBatch(IReadOnlyList<DeliveryEvent> Events, bool HasNext);
