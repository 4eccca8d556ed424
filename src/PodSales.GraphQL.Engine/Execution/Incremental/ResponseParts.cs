namespace PodSales.GraphQL.Engine.Execution.Incremental;

/// <summary>What an operation has besides the others when its response may come in parts.</summary>
/// <param name="maxPlaces">In how many places something may come later.</param>
internal sealed class ResponseParts(int maxPlaces)
{
    private readonly Lock _gate = new();
    private readonly TaskCompletionSource _initial = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private HashSet<StreamedList> _open = [];
    private int _places;

    /// <summary>Delivers what comes later; null until the initial response is complete, and where nothing comes later.</summary>
    public IncrementalDelivery? Delivery { get; private set; }

    /// <summary>Done when the initial response is complete and more comes later.</summary>
    public Task Initial => _initial.Task;

    public void Begin(IncrementalDelivery delivery)
    {
        Delivery = delivery;
        _initial.SetResult();
    }

    /// <summary>Counts what comes later. Each part and each list has memory of its own until it is delivered, and a short document may ask for many.</summary>
    /// <exception cref="GraphQLException">That is more than a response may have.</exception>
    public void PutOff(int places)
    {
        if (places > maxPlaces - _places)
        {
            throw new GraphQLException(new GraphQLError(
                $"The response has more than {maxPlaces} places with something that comes later. Defer and stream further out, or ask for smaller pages.")
                .WithCode(LimitCodes.DeferredPlaces));
        }

        _places += places;
    }

    /// <summary>Notes a source that must be closed when the request ends, if not before.</summary>
    public void Opened(StreamedList stream)
    {
        lock (_gate)
        {
            _open.Add(stream);
        }
    }

    /// <summary>Forgets a source that is closed.</summary>
    public void Closed(StreamedList stream)
    {
        lock (_gate)
        {
            _open.Remove(stream);
        }
    }

    /// <summary>Closes all sources that are still open.</summary>
    public async ValueTask CloseAsync()
    {
        HashSet<StreamedList> open;
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
