using System.Collections.Frozen;

namespace PodSales.Domain.Catalog;

/// <summary>Which topic of IAB Content Taxonomy 3.1 a category of Apple Podcasts is about.</summary>
/// <remarks>
/// IAB Tech Lab's podcast genre mapping, less the rows that point to a descriptive vector instead of a topic, with our
/// own rows
/// where the published one is missing or plainly wrong. General news has no topic: it may be about anything.
/// </remarks>
public static class CategoryTopics
{
    private static readonly FrozenDictionary<AppleCategory, ContentTopic> Mapping = Load();

    /// <summary>Looks a category's topic up.</summary>
    /// <param name="category">The category.</param>
    /// <returns>The topic; null when the category has none of its own.</returns>
    public static ContentTopic? Find(AppleCategory category) => Mapping.GetValueOrDefault(category);

    private static FrozenDictionary<AppleCategory, ContentTopic> Load()
    {
        var mapping = new Dictionary<AppleCategory, ContentTopic>();
        foreach (var row in ReferenceTable.Read("apple-to-iab-content-3.1.csv").Concat(ReferenceTable.Read("apple-to-iab-corrections.csv")))
        {
            if (ContentTopic.Find(row[2]) is { } topic)
            {
                mapping[new(row[0], ReferenceTable.TextOrNull(row[1]))] = topic;
            }
        }

        return mapping.ToFrozenDictionary();
    }
}
