using System.Collections.Concurrent;
using PodSales.GraphQL.Engine.Execution;

namespace PodSales.GraphQL.Engine.Subscriptions;

/// <summary>Topics within one process. A topic exists while somebody listens to it.</summary>
/// <param name="options">How topics are named and buffered.</param>
/// <param name="lost">Told of each message that a listener loses; null where nobody counts.</param>
internal sealed class InMemoryTopics(SubscriptionOptions options, Action? lost = null) : ITopicEventSender, ITopicEventReceiver
{
    private readonly ConcurrentDictionary<string, Topic> _topics = new(StringComparer.Ordinal);

    /// <summary>How many messages are kept for a listener, in place of what the options say; null leaves it to them.</summary>
    public int? MaxUnread { get; init; }

    public ValueTask SendAsync<TMessage>(string topicName, TMessage message, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (_topics.TryGetValue(Format(topicName), out var topic))
        {
            topic.Send(message);
        }

        return ValueTask.CompletedTask;
    }

    public ValueTask CompleteAsync(string topicName)
    {
        if (_topics.TryRemove(Format(topicName), out var topic))
        {
            topic.Close();
        }

        return ValueTask.CompletedTask;
    }

    public ValueTask<ISourceStream<TMessage>> SubscribeAsync<TMessage>(string topicName, CancellationToken cancellationToken = default) =>
        SubscribeAsync<TMessage>(topicName, null, null, cancellationToken);

    public ValueTask<ISourceStream<TMessage>> SubscribeAsync<TMessage>(
        string topicName, int? bufferCapacity, TopicBufferFullMode? bufferFullMode, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var name = Format(topicName);
        var capacity = bufferCapacity ?? MaxUnread ?? options.TopicBufferCapacity;
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(capacity, nameof(bufferCapacity));
        var stream = new TopicStream<TMessage>(capacity, bufferFullMode ?? options.TopicBufferFullMode, left => Leave(name, left), lost);

        // A topic that its last listener just left is closed for good: try the next one.
        while (!_topics.GetOrAdd(name, static _ => new Topic()).TryAdd(stream))
        {
            Thread.Yield();
        }

        return ValueTask.FromResult<ISourceStream<TMessage>>(stream);
    }

    private string Format(string topicName) => options.TopicPrefix + topicName;

    private void Leave(string name, ITopicListener listener)
    {
        if (_topics.TryGetValue(name, out var topic) && topic.RemoveAndCloseIfEmpty(listener))
        {
            _topics.TryRemove(KeyValuePair.Create(name, topic));
        }
    }
}
