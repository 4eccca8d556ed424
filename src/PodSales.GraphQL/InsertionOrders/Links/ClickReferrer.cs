using PodSales.Domain.InsertionOrders;

namespace PodSales.GraphQL.InsertionOrders.Links;

/// <summary>The clicks that came from one kind of place.</summary>
/// <param name="Kind">The kind of place.</param>
/// <param name="Clicks">How many clicks.</param>
public sealed record ClickReferrer(ReferrerKind Kind, long Clicks);
