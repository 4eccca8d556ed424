using PodSales.Domain.Catalog;

namespace PodSales.GraphQL.Catalog;

/// <summary>A topic that an advertiser wants to be heard with.</summary>
public sealed class TargetTopicInput
{
    /// <summary>Its id in IAB Content Taxonomy 3.1.</summary>
    public required string TopicId { get; init; }

    /// <summary>How much it counts among the wanted topics, above 0; 1 when left out.</summary>
    public double? Weight { get; init; }

    internal WantedTopic ToTopic() => new(TopicId, Weight ?? 1);
}
