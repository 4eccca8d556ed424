using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using PodSales.Data.Mapping;
using PodSales.Data.Providers;
using PodSales.Domain;
using PodSales.Domain.Matching;

namespace PodSales.Data.Matching;

/// <summary>From staged scores into <c>matches</c>, by statements that both databases understand.</summary>
internal sealed class MatchMerge(PodSalesDbContext context)
{
    private static readonly ImmutableArray<(string Name, StageKind Kind)> Values =
    [
        ("score", StageKind.Number),
        ("confidence", StageKind.Number),
        ("suitability", StageKind.Number),
        ("signals", StageKind.Json),
        ("rationale", StageKind.Text),
        ("model_version", StageKind.Text),
    ];

    // A pair of which one side is not the tenant's is no pair.
    private const string Pairs =
        """
        FROM staged_matches s
        JOIN advertisers a ON a.tenant_id = {0} AND a.id = s.advertiser_id
        JOIN podcasts p ON p.tenant_id = {0} AND p.id = s.podcast_id
        """;

    private static readonly string Counts =
        $$"""
        SELECT count(*) AS "All", count(m.id) AS "Existing",
            coalesce(sum(CASE WHEN m.id IS NOT NULL AND ({{Differs("s")}}) THEN 1 ELSE 0 END), 0) AS "Different"
        {{Pairs}}
        LEFT JOIN matches m ON m.tenant_id = {0} AND m.advertiser_id = s.advertiser_id AND m.podcast_id = s.podcast_id
        """;

    private static readonly string Merge =
        $$"""
        INSERT INTO matches AS m (tenant_id, id, advertiser_id, podcast_id, {{Each(name => name)}}, is_stale, version, created_at, updated_at)
        SELECT {0}, s.id, s.advertiser_id, s.podcast_id, {{Each(name => $"s.{name}")}}, {2}, 1, {1}, {1}
        {{Pairs}}
        WHERE true
        ON CONFLICT (tenant_id, advertiser_id, podcast_id) DO UPDATE
        SET {{Each(name => $"{name} = excluded.{name}")}}, is_stale = excluded.is_stale, version = m.version + 1, updated_at = excluded.updated_at
        WHERE {{Differs("excluded")}}
        """;

    public static StageTable<Match> Table { get; } = new(
        "staged_matches",
        [("id", StageKind.Id), ("advertiser_id", StageKind.Id), ("podcast_id", StageKind.Id), .. Values],
        Write);

    public async Task<MatchCounts> RunAsync(Stamp stamp, CancellationToken cancellationToken)
    {
        var stored = (await context.Database.SqlQueryRaw<StoredMatches>(Counts, context.TenantId).ToListAsync(cancellationToken)).Single();
        await context.Database.ExecuteSqlRawAsync(Merge, [context.TenantId, stamp.At.UtcDateTime, false], cancellationToken);
        return new((int)(stored.All - stored.Existing), (int)stored.Different, (int)(stored.Existing - stored.Different));
    }

    private static void Write(Match match, IRowWriter writer)
    {
        writer.Write(match.Id);
        writer.Write(match.AdvertiserId);
        writer.Write(match.PodcastId);
        writer.Write((double?)match.Score);
        writer.Write((double?)match.Confidence);
        writer.Write((double?)match.Suitability);
        writer.WriteJson(JsonText.Write(match.Signals));
        writer.Write(match.Rationale);
        writer.Write(match.ModelVersion);
    }

    private static string Each(Func<string, string> write) => string.Join(", ", Values.Select(value => write(value.Name)));

    private static string Differs(string other) => string.Join(
        " OR ", Values.Select(value => $"m.{value.Name} IS DISTINCT FROM {other}.{value.Name}").Append("m.is_stale"));
}
