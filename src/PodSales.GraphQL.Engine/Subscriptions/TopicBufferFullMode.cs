namespace PodSales.GraphQL.Engine.Subscriptions;

/// <summary>Which message is lost when a subscriber does not read fast enough.</summary>
public enum TopicBufferFullMode
{
    /// <summary>The newest of the buffer.</summary>
    DropNewest,

    /// <summary>The oldest of the buffer.</summary>
    DropOldest,

    /// <summary>The one that is being sent.</summary>
    DropWrite,
}
