namespace PodSales.GraphQL.Engine.Execution;

/// <summary>The events of one subscriber; disposing of it ends the subscription.</summary>
/// <typeparam name="TMessage">The type of the events' messages.</typeparam>
public interface ISourceStream<out TMessage> : ISourceStream
{
    /// <summary>Reads the events as they come; read once.</summary>
    new IAsyncEnumerable<TMessage> ReadEventsAsync();
}
