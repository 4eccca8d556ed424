using Microsoft.EntityFrameworkCore;
using PodSales.Data;
using PodSales.Domain.InsertionOrders;

namespace PodSales.GraphQL.InsertionOrders.Inventory;

/// <summary>Reads what shows are expected to have: their downloads, and how many ads each carries.</summary>
public sealed class ShowForecasts(PodSalesDbContext database)
{
    private const int UsualSlots = 3;

    /// <summary>The forecast of one show.</summary>
    /// <param name="podcastId">The show.</param>
    /// <param name="today">The network's day.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <returns>The downloads expected, and the slots of an episode as its latest one has them.</returns>
    public async Task<(DownloadForecast Downloads, int Slots)> OfAsync(Guid podcastId, DateOnly today, CancellationToken cancellationToken)
    {
        var since = today.AddDays(-DownloadForecast.Days);
        var downloads = await database.DailyMetrics
            .Where(row => row.PodcastId == podcastId && row.Day >= since && row.Day < today)
            .GroupBy(row => row.Day)
            .Select(day => new { Day = day.Key, Downloads = day.Sum(row => row.Downloads) ?? 0 })
            .ToDictionaryAsync(day => day.Day, day => day.Downloads, cancellationToken);
        var slots = await database.Episodes
            .Where(episode => episode.PodcastId == podcastId && episode.ArchivedAt == null)
            .OrderByDescending(episode => episode.PublishedAt)
            .Select(episode => (int?)episode.SlotCapacity)
            .FirstOrDefaultAsync(cancellationToken) ?? UsualSlots;
        return (new(downloads, today), slots);
    }
}
