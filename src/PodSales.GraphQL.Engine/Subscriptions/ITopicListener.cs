namespace PodSales.GraphQL.Engine.Subscriptions;

/// <summary>A listener without the type of its messages.</summary>
internal interface ITopicListener
{
    /// <summary>Takes a message without waiting; one of another type is not for this listener.</summary>
    void Receive(object? message);

    /// <summary>Ends the stream behind the messages that are still unread.</summary>
    void Complete();
}
