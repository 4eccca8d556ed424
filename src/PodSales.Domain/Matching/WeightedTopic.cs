using PodSales.Domain.Catalog;

namespace PodSales.Domain.Matching;

/// <summary>A topic and how much it matters in its set.</summary>
internal readonly record struct WeightedTopic(TopicPath Path, double Weight)
{
    private const double PrimaryWeight = 2;
    private const double ParentOnlyEvidence = 0.5;

    public static WeightedTopic[] Normalise(IEnumerable<WeightedTopic> topics)
    {
        WeightedTopic[] all = [.. topics];
        var total = all.Sum(topic => topic.Weight);
        return [.. all.Select(topic => topic with { Weight = topic.Weight / total })];
    }

    /// <summary>
    /// The topics of a show's categories. The primary category counts twice. A subcategory without a topic of its own
    /// takes its
    /// category's, which is half the evidence; one without either is no evidence.
    /// </summary>
    public static (WeightedTopic[] Topics, double Evidence) OfCategories(IReadOnlyList<AppleCategory> categories)
    {
        var topics = new List<WeightedTopic>();
        var (known, total) = (0.0, 0.0);
        for (var index = 0; index < categories.Count; index++)
        {
            var weight = index == 0 ? PrimaryWeight : 1;
            total += weight;
            var own = CategoryTopics.Find(categories[index]);
            if ((own ?? CategoryTopics.Find(new(categories[index].Name))) is { } topic)
            {
                topics.Add(new(TopicPath.Of(topic), weight));
                known += own is null ? weight * ParentOnlyEvidence : weight;
            }
        }

        return (Normalise(topics), total == 0 ? 0 : known / total);
    }
}
