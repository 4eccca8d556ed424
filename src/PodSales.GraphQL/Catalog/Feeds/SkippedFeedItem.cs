using PodSales.Domain.Catalog.Feeds;

namespace PodSales.GraphQL.Catalog.Feeds;

/// <summary>An item of a feed that was left out.</summary>
/// <param name="Position">Its place among the feed's items, from 1.</param>
/// <param name="Title">Its title, where it has one.</param>
/// <param name="Code">Why: <c>DATE_INVALID</c>.</param>
/// <param name="Message">Why, in words.</param>
public sealed record SkippedFeedItem(int Position, string? Title, string Code, string Message)
{
    internal static SkippedFeedItem Of(SkippedItem item) => new(item.Position, item.Title, item.Reason.Code, item.Reason.Message);
}
