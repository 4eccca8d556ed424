using PodSales.Domain.Catalog;

namespace PodSales.Domain.Matching;

/// <summary>A topic as the way down to it from the first tier.</summary>
internal sealed class TopicPath
{
    private readonly ContentTopic[] _steps;

    private TopicPath(ContentTopic[] steps) => _steps = steps;

    public ContentTopic Topic => _steps[^1];

    public static TopicPath Of(ContentTopic topic) => new([.. topic.Path()]);

    public static TopicPath Of(string topicId) => Of(ContentTopic.Find(topicId)
        ?? throw new ArgumentException($"Content Taxonomy 3.1 has no topic \"{topicId}\".", nameof(topicId)));

    /// <summary>
    /// How near two topics are: <c>2·d(lca) / (d(a) + d(b))</c> with depths from 1 (Wu and Palmer 1994); 0 in different
    /// trees.
    /// </summary>
    public double Nearness(TopicPath other)
    {
        var common = 0;
        while (common < _steps.Length && common < other._steps.Length && ReferenceEquals(_steps[common], other._steps[common]))
        {
            common++;
        }

        return 2.0 * common / (_steps.Length + other._steps.Length);
    }
}
