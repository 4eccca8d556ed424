using System.Collections.Immutable;

namespace PodSales.GraphQL.Engine.Subscriptions;

/// <summary>The listeners of one topic.</summary>
internal sealed class Topic
{
    private readonly Lock _lock = new();
    private ImmutableArray<ITopicListener> _listeners = [];
    private bool _isClosed;

    public void Send(object? message)
    {
        ImmutableArray<ITopicListener> listeners;
        lock (_lock)
        {
            listeners = _listeners;
        }

        foreach (var listener in listeners)
        {
            listener.Receive(message);
        }
    }

    public bool TryAdd(ITopicListener listener)
    {
        lock (_lock)
        {
            if (_isClosed)
            {
                return false;
            }

            _listeners = _listeners.Add(listener);
            return true;
        }
    }

    public bool RemoveAndCloseIfEmpty(ITopicListener listener)
    {
        lock (_lock)
        {
            _listeners = _listeners.Remove(listener);
            return _isClosed |= _listeners.IsEmpty;
        }
    }

    public void Close()
    {
        ImmutableArray<ITopicListener> listeners;
        lock (_lock)
        {
            _isClosed = true;
            listeners = _listeners;
            _listeners = [];
        }

        foreach (var listener in listeners)
        {
            listener.Complete();
        }
    }
}
