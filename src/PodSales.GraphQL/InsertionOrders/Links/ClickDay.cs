namespace PodSales.GraphQL.InsertionOrders.Links;

/// <summary>The clicks of one day.</summary>
/// <param name="Day">The network's day.</param>
/// <param name="Clicks">How many clicks.</param>
/// <param name="Visitors">How many visitors.</param>
public sealed record ClickDay(DateOnly Day, long Clicks, long Visitors);
