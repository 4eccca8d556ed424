namespace PodSales.GraphQL.InsertionOrders.Inventory;

/// <summary>What a show has to sell.</summary>
/// <param name="Days">Its impressions, one entry a day.</param>
/// <param name="Episodes">Its episodes that come out on these days, by time, with their slots.</param>
public sealed record Availability(IReadOnlyList<AvailabilityDay> Days, IReadOnlyList<AvailableEpisode> Episodes);
