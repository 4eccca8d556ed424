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
        INSERT INTO matches AS m (tenant_id, id, advertiser_id, podcast_id, {{Each(name => name)}}, version, created_at, updated_at)
        SELECT {0}, s.id, s.advertiser_id, s.podcast_id, {{Each(name => $"s.{name}")}}, 1, {1}, {1}
        {{Pairs}}
        WHERE true
        ON CONFLICT (tenant_id, advertiser_id, podcast_id) DO UPDATE
        SET {{Each(name => $"{name} = excluded.{name}")}},
            stale_since = CASE WHEN m.stale_since > {2} THEN m.stale_since END, version = m.version + 1, updated_at = excluded.updated_at
        WHERE {{Differs("excluded")}}
        """;

    public static StageTable<Match> Table { get; } = new(
        "staged_matches",
        [("id", StageKind.Id), ("advertiser_id", StageKind.Id), ("podcast_id", StageKind.Id), .. Values],
        Write);

    /// <summary>Stores what is new, different or stale.</summary>
    /// <param name="stamp">Who does it, and when.</param>
    /// <param name="loadedAt">What was marked stale after this moment stays so.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public async Task<MatchCounts> RunAsync(Stamp stamp, DateTimeOffset loadedAt, CancellationToken cancellationToken)
    {
        var stored = (await context.Database.SqlQueryRaw<StoredMatches>(Counts, context.TenantId).ToListAsync(cancellationToken)).Single();
        await context.Database.ExecuteSqlRawAsync(Merge, [context.TenantId, stamp.At.UtcDateTime, loadedAt.UtcDateTime], cancellationToken);
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
        " OR ", Values.Select(value => $"m.{value.Name} IS DISTINCT FROM {other}.{value.Name}").Append("m.stale_since IS NOT NULL"));
}
