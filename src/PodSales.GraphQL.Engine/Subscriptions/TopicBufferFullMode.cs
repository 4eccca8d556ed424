namespace PodSales.GraphQL.Engine.Subscriptions;

/// <summary>What becomes of a subscriber that does not read fast enough. None of the ways makes the sender or the others wait.</summary>
public enum TopicBufferFullMode
{
    /// <summary>The newest message of the buffer is lost.</summary>
    DropNewest,

    /// <summary>The oldest message of the buffer is lost.</summary>
    DropOldest,

    /// <summary>The message that is being sent is lost.</summary>
    DropWrite,

    /// <summary>
    /// Its stream ends behind the buffered messages with an error of the code <c>SUBSCRIBER_TOO_SLOW</c>, so that it knows
    /// that it has missed something.
    /// </summary>
    EndStream,
}
