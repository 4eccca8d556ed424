using Microsoft.EntityFrameworkCore;
using PodSales.Data;
using PodSales.Domain.InsertionOrders;

namespace PodSales.GraphQL.InsertionOrders.Inventory;

/// <summary>Loads what is left of the slots of episodes, all that one wave of resolvers asks for with two queries.</summary>
public sealed class EpisodeSlotsLoader(
    IDbContextFactory<PodSalesDbContext> databases, TimeProvider clock, IBatchScheduler scheduler, DataLoaderOptions options)
    : BatchDataLoader<Guid, EpisodeSlots>(scheduler, options)
{
    /// <inheritdoc/>
    protected override async Task<IReadOnlyDictionary<Guid, EpisodeSlots>> LoadBatchAsync(
        IReadOnlyList<Guid> keys, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        await using var database = await databases.CreateDbContextAsync(cancellationToken);
        var episodes = await database.Episodes
            .Where(episode => keys.Contains(episode.Id))
            .Select(episode => new { episode.Id, episode.SlotCapacity, episode.SlotsTaken })
            .ToListAsync(cancellationToken);
        var holds = await database.InventoryHolds.AsNoTracking()
            .Where(hold => hold.EpisodeId != null && keys.Contains(hold.EpisodeId.Value) && hold.Status == HoldStatus.Held && hold.ExpiresAt > now)
            .ToListAsync(cancellationToken);
        var byEpisode = holds.ToLookup(hold => hold.EpisodeId);
        return episodes.ToDictionary(
            episode => episode.Id, episode => new EpisodeSlots(episode.SlotCapacity, episode.SlotsTaken, [.. byEpisode[episode.Id]]));
    }
}
