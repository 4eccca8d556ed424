namespace PodSales.GraphQL.Engine.Subscriptions;

/// <summary>How topics are named and buffered.</summary>
public sealed class SubscriptionOptions
{
    /// <summary>What is put before every topic's name; null for nothing.</summary>
    public string? TopicPrefix { get; set; }

    /// <summary>How many unread messages are kept for a subscriber; from 1. Default: 64.</summary>
    public int TopicBufferCapacity { get; set; } = 64;

    /// <summary>What becomes of a subscriber whose buffer is full. Default: its stream ends, for nobody should miss an event unknowingly.</summary>
    public TopicBufferFullMode TopicBufferFullMode { get; set; } = TopicBufferFullMode.EndStream;
}
