namespace PodSales.GraphQL.Engine.Subscriptions;

/// <summary>Sends events to topics.</summary>
public interface ITopicEventSender
{
    /// <summary>Sends a message to whoever listens to the topic now.</summary>
    /// <typeparam name="TMessage">The message's type; listeners ask for the same.</typeparam>
    /// <param name="topicName">The topic.</param>
    /// <param name="message">The message; treat it as immutable from here on.</param>
    /// <param name="cancellationToken">Ends the sending.</param>
    ValueTask SendAsync<TMessage>(string topicName, TMessage message, CancellationToken cancellationToken = default);

    /// <summary>Ends the streams of all that listen to the topic now.</summary>
    /// <param name="topicName">The topic.</param>
    ValueTask CompleteAsync(string topicName);
}
