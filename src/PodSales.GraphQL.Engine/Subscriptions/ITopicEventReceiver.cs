using PodSales.GraphQL.Engine.Execution;

namespace PodSales.GraphQL.Engine.Subscriptions;

/// <summary>Listens to topics.</summary>
public interface ITopicEventReceiver
{
    /// <summary>Listens to a topic with the buffer that the options set.</summary>
    /// <typeparam name="TMessage">The messages' type.</typeparam>
    /// <param name="topicName">The topic.</param>
    /// <param name="cancellationToken">Ends the subscribing, not the stream.</param>
    ValueTask<ISourceStream<TMessage>> SubscribeAsync<TMessage>(string topicName, CancellationToken cancellationToken = default);

    /// <summary>Listens to a topic.</summary>
    /// <typeparam name="TMessage">The messages' type.</typeparam>
    /// <param name="topicName">The topic.</param>
    /// <param name="bufferCapacity">How many unread messages are kept, from 1; null takes the options'.</param>
    /// <param name="bufferFullMode">Which message is lost when the buffer is full; null takes the options'.</param>
    /// <param name="cancellationToken">Ends the subscribing, not the stream.</param>
    ValueTask<ISourceStream<TMessage>> SubscribeAsync<TMessage>(
        string topicName, int? bufferCapacity, TopicBufferFullMode? bufferFullMode, CancellationToken cancellationToken = default);
}
