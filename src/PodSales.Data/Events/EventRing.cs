namespace PodSales.Data.Events;

/// <summary>The latest events of all tenants, in order: one writer, any number of readers that keep their own place.</summary>
internal sealed class EventRing(int capacity)
{
    private readonly EventRecord[] _events = new EventRecord[capacity];
    private readonly Lock _lock = new();
    private TaskCompletionSource _changed = NewChange();
    private long _count;
    private EventPosition _head;

    /// <summary>The place behind the last event: its number, counted from the start of the process, and its position in the log.</summary>
    public (long Index, EventPosition Position) Head
    {
        get
        {
            lock (_lock)
            {
                return (_count, _head);
            }
        }
    }

    public void StartAt(EventPosition head)
    {
        lock (_lock)
        {
            _head = head;
        }
    }

    public void Append(IReadOnlyList<EventRecord> events)
    {
        TaskCompletionSource changed;
        lock (_lock)
        {
            foreach (var record in events)
            {
                _events[_count++ % capacity] = record;
            }

            _head = events[^1].Position;
            (changed, _changed) = (_changed, NewChange());
        }

        changed.SetResult();
    }

    /// <summary>Reads everything from a place on.</summary>
    /// <returns>The events and the place behind them; no events when the reader is up to date; null when they are overwritten already.</returns>
    public (EventRecord[] Events, long Next)? Read(long from)
    {
        lock (_lock)
        {
            if (_count - from > capacity)
            {
                return null;
            }

            var events = new EventRecord[_count - from];
            for (var i = 0; i < events.Length; i++)
            {
                events[i] = _events[(from + i) % capacity];
            }

            return (events, _count);
        }
    }

    /// <summary>Waits until there is an event behind a place.</summary>
    public Task WaitBehindAsync(long place, CancellationToken cancellationToken)
    {
        lock (_lock)
        {
            return _count > place ? Task.CompletedTask : _changed.Task.WaitAsync(cancellationToken);
        }
    }

    private static TaskCompletionSource NewChange() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
