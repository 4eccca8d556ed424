using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using PodSales.Data.Providers;
using PodSales.Domain.Metrics;

namespace PodSales.Data.Metrics;

/// <summary>From the staged rows of a file into <c>daily_metrics</c>, by statements that both databases understand.</summary>
internal sealed class MetricsMerge(PodSalesDbContext context)
{
    private static readonly ImmutableArray<(string Name, StageKind Kind)> Figures =
    [
        ("downloads", StageKind.Count),
        ("listeners", StageKind.Count),
        ("completion_rate", StageKind.Number),
        ("ctr", StageKind.Number),
        ("conversions", StageKind.Count),
        ("revenue_minor_units", StageKind.Count),
    ];

    private const string IsUnknown =
        "NOT EXISTS (SELECT 1 FROM episodes e WHERE e.tenant_id = {0} AND e.id = s.episode_id)";

    private const string SameKey = "m.tenant_id = {0} AND m.day = s.day AND m.episode_id = s.episode_id AND m.source = s.source";

    private static readonly string UnknownCount = $"""SELECT count(*) AS "Value" FROM staged_metrics s WHERE {IsUnknown}""";

    private static readonly string FirstUnknown =
        $"""
        SELECT s.row_number AS "RowNumber", s.day AS "Day", s.episode_id AS "EpisodeId", s.source AS "Source",
            s.downloads AS "Downloads", s.listeners AS "Listeners", s.completion_rate AS "CompletionRate", s.ctr AS "Ctr",
            s.conversions AS "Conversions", s.revenue_minor_units AS "RevenueMinorUnits"
        FROM staged_metrics s WHERE {IsUnknown} ORDER BY s.row_number LIMIT {MetricsImport.MostRejectedRowsKept}
        """;

    private static readonly string DropUnknown = $"DELETE FROM staged_metrics AS s WHERE {IsUnknown}";

    private static readonly string Stored =
        $$"""
        SELECT count(*) AS "Existing", coalesce(sum(CASE WHEN {{Differs}} THEN 1 ELSE 0 END), 0) AS "Different"
        FROM staged_metrics s JOIN daily_metrics m ON {{SameKey}}
        """;

    private static readonly string Update =
        $$"""
        UPDATE daily_metrics AS m SET {{Each(name => $"{name} = s.{name}")}}, import_id = {1}
        FROM staged_metrics s WHERE {{SameKey}} AND ({{Differs}})
        """;

    private static readonly string InsertAll = Insert("");

    private static readonly string InsertNew = Insert($"WHERE NOT EXISTS (SELECT 1 FROM daily_metrics m WHERE {SameKey})");

    // Days and shows of the file are summed anew, all figures of theirs: a figure may have replaced another one.
    private const string AddUpRevenue =
        """
        INSERT INTO podcast_revenue (tenant_id, day, podcast_id, revenue_minor_units)
        SELECT m.tenant_id, m.day, m.podcast_id, coalesce(sum(m.revenue_minor_units), 0)
        FROM daily_metrics m
        WHERE m.tenant_id = {0}
            AND m.day IN (SELECT s.day FROM staged_metrics s)
            AND m.podcast_id IN (
                SELECT e.podcast_id FROM staged_metrics s JOIN episodes e ON e.tenant_id = {0} AND e.id = s.episode_id)
        GROUP BY m.tenant_id, m.day, m.podcast_id
        ON CONFLICT (tenant_id, day, podcast_id) DO UPDATE SET revenue_minor_units = excluded.revenue_minor_units
        """;

    // Only the matches of an advertiser with a show in which a campaign of theirs is over look at conversions.
    private const string MarkStaleMatches =
        """
        UPDATE matches SET stale_since = {1}, version = version + 1
        WHERE tenant_id = {0} AND stale_since IS NULL AND EXISTS (
            SELECT 1 FROM line_items l
            JOIN insertion_orders o ON o.tenant_id = l.tenant_id AND o.id = l.order_id
            WHERE l.tenant_id = {0} AND l.status = 'finished'
                AND l.podcast_id = matches.podcast_id AND o.advertiser_id = matches.advertiser_id)
        AND podcast_id IN (
            SELECT e.podcast_id FROM staged_metrics s JOIN episodes e ON e.tenant_id = {0} AND e.id = s.episode_id
            WHERE s.conversions IS NOT NULL)
        """;

    public static StageTable<RowResult.Valid> Table { get; } = new(
        "staged_metrics",
        [
            ("row_number", StageKind.Count),
            ("day", StageKind.Day),
            ("episode_id", StageKind.Id),
            ("source", StageKind.Text),
            .. Figures,
        ],
        Write);

    /// <summary>Finds the rows whose episode the tenant does not have, and takes them out.</summary>
    public async Task TakeOutUnknownEpisodesAsync(RowFaults faults, CancellationToken cancellationToken)
    {
        var count = await context.Database.SqlQueryRaw<long>(UnknownCount, context.TenantId).SingleAsync(cancellationToken);
        if (count > 0)
        {
            var first = await context.Database.SqlQueryRaw<UnknownEpisode>(FirstUnknown, context.TenantId).ToListAsync(cancellationToken);
            faults.AddUnknownEpisodes(count, first);
            await context.Database.ExecuteSqlRawAsync(DropUnknown, [context.TenantId], cancellationToken);
        }
    }

    /// <summary>Stores what is new or different, and adds up what it brings.</summary>
    /// <returns>How many rows were inserted and updated, and how many were there already.</returns>
    public async Task<ImportCounts> RunAsync(Guid importId, int staged, int rejected, CancellationToken cancellationToken)
    {
        var stored = (await context.Database.SqlQueryRaw<StoredRows>(Stored, context.TenantId).ToListAsync(cancellationToken)).Single();

        // The caller has its turn, so what is stored stays as it was counted. What a statement would find nothing for is not run:
        // to look for conflicts takes as long as to insert.
        if (stored.Different > 0)
        {
            await context.Database.ExecuteSqlRawAsync(Update, [context.TenantId, importId], cancellationToken);
        }

        if (stored.Existing < staged)
        {
            var insert = stored.Existing == 0 ? InsertAll : InsertNew;
            await context.Database.ExecuteSqlRawAsync(insert, [context.TenantId, importId], cancellationToken);
        }

        if (stored.Different > 0 || stored.Existing < staged)
        {
            await context.Database.ExecuteSqlRawAsync(AddUpRevenue, [context.TenantId], cancellationToken);
        }

        return new(staged - (int)stored.Existing, (int)stored.Different, (int)(stored.Existing - stored.Different), rejected);
    }

    /// <summary>Marks the matches that the file's conversions bear on.</summary>
    public async Task MarkStaleMatchesAsync(TimeProvider clock, CancellationToken cancellationToken)
    {
        await context.TakeTurnAsync(Turn.Matches, cancellationToken);
        await context.Database.ExecuteSqlRawAsync(MarkStaleMatches, [context.TenantId, clock.GetUtcNow().UtcDateTime], cancellationToken);
    }

    private static void Write(RowResult.Valid row, IRowWriter writer)
    {
        writer.Write((long?)row.Row);
        writer.Write(row.Metric.Day);
        writer.Write(row.Metric.EpisodeId);
        writer.Write(row.Metric.Source);
        writer.Write(row.Metric.Downloads);
        writer.Write(row.Metric.Listeners);
        writer.Write((double?)row.Metric.CompletionRate);
        writer.Write((double?)row.Metric.Ctr);
        writer.Write(row.Metric.Conversions);
        writer.Write(row.Metric.RevenueMinorUnits);
    }

    private static string Each(Func<string, string> write) => string.Join(", ", Figures.Select(figure => write(figure.Name)));

    private static string Differs => string.Join(" OR ", Figures.Select(figure => $"m.{figure.Name} IS DISTINCT FROM s.{figure.Name}"));

    // In the order of the key, so that new rows go to the index side by side: a file is in order by day at best.
    private static string Insert(string condition) =>
        $$"""
        INSERT INTO daily_metrics (tenant_id, day, episode_id, source, podcast_id, {{Each(name => name)}}, import_id)
        SELECT {0}, s.day, s.episode_id, s.source, e.podcast_id, {{Each(name => $"s.{name}")}}, {1}
        FROM staged_metrics s JOIN episodes e ON e.tenant_id = {0} AND e.id = s.episode_id
        {{condition}}
        ORDER BY s.day, s.episode_id, s.source
        """;
}
