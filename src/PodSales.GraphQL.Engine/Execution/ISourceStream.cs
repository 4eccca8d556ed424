namespace PodSales.GraphQL.Engine.Execution;

/// <summary>The events of one subscriber; disposing of it ends the subscription.</summary>
public interface ISourceStream : IAsyncDisposable
{
    /// <summary>Reads the events as they come; read once.</summary>
    IAsyncEnumerable<object?> ReadEventsAsync();
}
