namespace PodSales.GraphQL.Engine.Execution.Incremental;

/// <summary>What an operation has besides the others when its response may come in parts.</summary>
internal sealed class ResponseParts
{
    private readonly Lock _gate = new();
    private readonly TaskCompletionSource _initial = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private List<StreamedList> _open = [];

    /// <summary>Delivers what comes later; null until the initial response is complete, and where nothing comes later.</summary>
    public IncrementalDelivery? Delivery { get; private set; }

    /// <summary>Done when the initial response is complete and more comes later.</summary>
    public Task Initial => _initial.Task;

    public void Begin(IncrementalDelivery delivery)
    {
        Delivery = delivery;
        _initial.SetResult();
    }

    /// <summary>Notes a source that must be closed when the request ends, if not before.</summary>
    public void Opened(StreamedList stream)
    {
        lock (_gate)
        {
            _open.Add(stream);
        }
    }

    /// <summary>Closes all sources that are still open.</summary>
    public async ValueTask CloseAsync()
    {
        List<StreamedList> open;
        lock (_gate)
        {
            (open, _open) = (_open, []);
        }

        foreach (var stream in open)
        {
            await stream.DisposeAsync().ConfigureAwait(false);
        }
    }
}
