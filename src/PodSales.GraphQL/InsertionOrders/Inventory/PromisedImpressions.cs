using PodSales.Domain.Catalog;
using PodSales.Domain.InsertionOrders;

namespace PodSales.GraphQL.InsertionOrders.Inventory;

/// <summary>What a line takes of a show's impressions; lines in an episode take slots instead.</summary>
/// <param name="LineId">The line.</param>
/// <param name="PodcastId">The show.</param>
/// <param name="Placement">Where in its episodes.</param>
/// <param name="Flight">When.</param>
/// <param name="Impressions">How many.</param>
public sealed record PromisedImpressions(Guid LineId, Guid PodcastId, Placement Placement, Flight Flight, long Impressions)
{
    /// <summary>What the lines of an order take as they are now.</summary>
    public static IReadOnlyList<PromisedImpressions> Of(InsertionOrder order)
    {
        ArgumentNullException.ThrowIfNull(order);
        return
        [
            .. from line in order.Lines
               where line is { EpisodeId: null, BookedImpressions: not null } && LineLifecycle.WithInventory.Contains(line.Status)
               select new PromisedImpressions(line.Id, line.PodcastId, line.Placement, line.Flight, line.BookedImpressions!.Value),
        ];
    }

    /// <summary>Whether it takes what an earlier promise of the same line did not.</summary>
    /// <param name="before">What the line took before; null for nothing.</param>
    public bool IsMoreThan(PromisedImpressions? before) => before is null
        || (before with { Impressions = Impressions }) != this || Impressions > before.Impressions;
}
