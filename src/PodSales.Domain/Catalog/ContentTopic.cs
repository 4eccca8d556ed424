using System.Collections.Frozen;
using System.Collections.Immutable;

namespace PodSales.Domain.Catalog;

/// <summary>A topic of IAB Tech Lab's Content Taxonomy 3.1, a forest of up to four tiers.</summary>
/// <param name="Id">The taxonomy's own id.</param>
/// <param name="Name">The English name.</param>
/// <param name="ParentId">The topic it is part of; null on the first tier.</param>
/// <param name="Tier">From 1 to 4, as the taxonomy numbers it; two topics on tier 3 hang directly below tier 1.</param>
public sealed record ContentTopic(string Id, string Name, string? ParentId, int Tier)
{
    private static readonly FrozenDictionary<string, ContentTopic> ById =
        Load().ToFrozenDictionary(topic => topic.Id, StringComparer.Ordinal);

    /// <summary>All 704 topics, in no particular order.</summary>
    public static ImmutableArray<ContentTopic> All => ById.Values;

    /// <summary>Looks a topic up.</summary>
    /// <param name="id">The taxonomy's id.</param>
    /// <returns>The topic; null when there is none.</returns>
    public static ContentTopic? Find(string? id) => id is null ? null : ById.GetValueOrDefault(id);

    /// <summary>The path from the first tier down to this topic.</summary>
    /// <returns>The topics on the way, this one last.</returns>
    public IEnumerable<ContentTopic> Path() => ParentId is null ? [this] : [.. ById[ParentId].Path(), this];

    private static IEnumerable<ContentTopic> Load() =>
        ReferenceTable.Read("iab-content-taxonomy-3.1.csv").Select(row =>
            new ContentTopic(row[0], row[2], ReferenceTable.TextOrNull(row[1]), row[3][0] - '0'));
}
