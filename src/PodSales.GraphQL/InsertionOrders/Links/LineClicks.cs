namespace PodSales.GraphQL.InsertionOrders.Links;

/// <summary>Who came by way of a line's vanity URL.</summary>
/// <param name="Total">How many clicks.</param>
/// <param name="Visitors">How many visitors, each counted once a day.</param>
/// <param name="Days">The days on which there were any, in their order.</param>
/// <param name="Referrers">Where they came from, most first.</param>
public sealed record LineClicks(long Total, long Visitors, IReadOnlyList<ClickDay> Days, IReadOnlyList<ClickReferrer> Referrers)
{
    internal static LineClicks None { get; } = new(0, 0, [], []);
}
