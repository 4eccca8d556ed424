using Microsoft.EntityFrameworkCore;

namespace PodSales.Data.InsertionOrders;

/// <summary>Counts from the daily figures what lines have delivered, with one statement however many lines there are.</summary>
/// <remarks>
/// A line in an episode is heard in every download of it. Lines that run in any episode share the show's downloads evenly
/// with the others at their placement on that day. Where the order names a measuring source, only that source counts; an order
/// whose source sends no figures here is left to whoever records its counts. A day counts when it lies in the flight.
/// </remarks>
public sealed class DeliveryCounts
{
    private readonly PodSalesDbContext _context;

    internal DeliveryCounts(PodSalesDbContext context) => _context = context;

    /// <summary>Counts lines that run, and those that finished since a day, whose figures may still be restated.</summary>
    /// <param name="finishedSince">The first last day of a flight that is counted again.</param>
    /// <param name="cancellationToken">Stops the count.</param>
    /// <returns>A count for each line that has figures.</returns>
    public async Task<IReadOnlyList<CountedDelivery>> CountAsync(DateOnly finishedSince, CancellationToken cancellationToken)
    {
        var tenant = _context.TenantId;
        return await _context.Database.SqlQuery<CountedDelivery>(
            $"""
            WITH running AS (
                SELECT l.id, l.order_id, l.podcast_id, l.episode_id, l.placement, l.flight_first, l.flight_last
                FROM line_items l
                WHERE l.tenant_id = {tenant} AND l.status IN ('in_flight', 'paused', 'finished')
            ),
            daily AS (
                SELECT l.id, l.order_id, l.podcast_id, l.episode_id, l.placement, m.day, CAST(SUM(m.downloads) AS bigint) AS downloads
                FROM running l
                JOIN insertion_orders o ON o.tenant_id = {tenant} AND o.id = l.order_id
                JOIN episodes e ON e.tenant_id = {tenant} AND e.podcast_id = l.podcast_id
                    AND (l.episode_id IS NULL OR e.id = l.episode_id)
                JOIN daily_metrics m ON m.tenant_id = {tenant} AND m.episode_id = e.id
                    AND m.day BETWEEN l.flight_first AND l.flight_last
                WHERE l.flight_last >= {finishedSince}
                    AND m.downloads IS NOT NULL
                    AND (o.measuring_source IS NULL OR m.source = lower(o.measuring_source))
                GROUP BY l.id, l.order_id, l.podcast_id, l.episode_id, l.placement, m.day
            )
            SELECT d.order_id AS "OrderId", d.id AS "LineId",
                CAST(SUM(CASE WHEN d.episode_id IS NOT NULL THEN d.downloads ELSE d.downloads / (
                    SELECT COUNT(*) FROM running x
                    WHERE x.podcast_id = d.podcast_id AND x.placement = d.placement AND x.episode_id IS NULL
                        AND d.day BETWEEN x.flight_first AND x.flight_last) END) AS bigint) AS "Downloads",
                MAX(d.day) AS "Through"
            FROM daily d
            GROUP BY d.order_id, d.id
            """).ToListAsync(cancellationToken);
    }
}
