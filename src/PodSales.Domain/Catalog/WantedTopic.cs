namespace PodSales.Domain.Catalog;

/// <summary>A topic that an advertiser wants to be heard beside.</summary>
/// <param name="TopicId">The id of a topic of IAB Content Taxonomy 3.1.</param>
/// <param name="Weight">How much it matters beside the others, above 0.</param>
public sealed record WantedTopic(string TopicId, double Weight = 1);
