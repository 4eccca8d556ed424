using PodSales.Domain.Catalog;

namespace PodSales.GraphQL.Catalog;

/// <summary>A topic that an advertiser wants to be heard with.</summary>
/// <param name="TopicId">Its id in IAB Content Taxonomy 3.1.</param>
/// <param name="Name">Its name; null when the taxonomy does not have it.</param>
/// <param name="Weight">How much it counts among the wanted topics, above 0.</param>
public sealed record TargetTopic(string TopicId, string? Name, double Weight)
{
    internal static TargetTopic Of(WantedTopic topic) => new(topic.TopicId, ContentTopic.Find(topic.TopicId)?.Name, topic.Weight);
}
