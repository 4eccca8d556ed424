using PodSales.GraphQL.Engine.Execution.Scheduling;

namespace PodSales.GraphQL.Engine.Execution.Incremental;

/// <summary>
/// Hands batches of events from the worker of the request, which executes the parts, to the reader, who sends them. What
/// is complete when the reader asks goes out together; nothing is executed before the reader has sent the initial response.
/// </summary>
internal sealed class IncrementalDelivery
{
    private readonly RequestScheduler _scheduler;
    private readonly DeliveryGraph _graph;
    private readonly Queue<WorkItem> _arrivals = new();
    private readonly WorkItem _asked;
    private readonly WorkItem _handling;
    private List<DeliveryEvent> _events = [];
    private TaskCompletionSource<DeliveryBatch>? _reader;
    private bool _isStarted;
    private bool _isReaderWaiting;
    private bool _isReaderExpected;
    private bool _isHandlingPosted;

    /// <param name="scheduler">The worker, which calls this.</param>
    /// <param name="work">What the initial response put off.</param>
    public IncrementalDelivery(RequestScheduler scheduler, IncrementalWork work)
    {
        _scheduler = scheduler;
        _graph = new DeliveryGraph(next => _events.Add(next));
        _asked = new Item(Asked);
        _handling = new Item(Handle);
        Pending = _graph.Begin(work);
        ExpectReader();
    }

    /// <summary>What clients wait for after the initial response.</summary>
    public IReadOnlyList<DeliveryTarget> Pending { get; }

    /// <summary>Done when the request has ended.</summary>
    public Task Ended { get; set; } = Task.CompletedTask;

    /// <summary>Waits for the next events.</summary>
    /// <returns>Null when the request has ended before its time.</returns>
    public async ValueTask<DeliveryBatch?> NextAsync(CancellationToken cancellationToken)
    {
        var reader = new TaskCompletionSource<DeliveryBatch>(TaskCreationOptions.RunContinuationsAsynchronously);
        _reader = reader;
        _scheduler.Post(_asked);
        await Task.WhenAny(reader.Task, Ended).WaitAsync(cancellationToken).ConfigureAwait(false);
        return reader.Task.IsCompleted ? await reader.Task.ConfigureAwait(false) : null;
    }

    /// <summary>Takes a part that is complete.</summary>
    public void Finished(DeferredPart part) => Arrive(new Item(() => _graph.Finished(part)));

    /// <summary>Takes what has come of a streamed list.</summary>
    public void Finished(StreamedList stream) => Arrive(stream.Arrival ??= new Item(() => _graph.Finished(stream)));

    private void Arrive(WorkItem arrival)
    {
        _arrivals.Enqueue(arrival);
        if (!_isHandlingPosted)
        {
            // Behind all that is ready: what becomes complete in the meantime goes out with it.
            _isHandlingPosted = true;
            _scheduler.Expect();
            _scheduler.Post(_handling);
        }
    }

    private void Handle()
    {
        while (_arrivals.TryDequeue(out var arrival))
        {
            arrival.Run();
        }

        _isHandlingPosted = false;
        HandOver();
    }

    private void Asked()
    {
        (_isReaderWaiting, _isReaderExpected) = (true, false);
        if (!_graph.IsFinished)
        {
            ExpectReader();
        }

        if (!_isStarted)
        {
            _isStarted = true;
            _graph.Start();
        }

        HandOver();
    }

    private void HandOver()
    {
        if (!_isReaderWaiting || (_events.Count == 0 && !_graph.IsFinished))
        {
            return;
        }

        _isReaderWaiting = false;
        var batch = new DeliveryBatch(_events, HasNext: !_graph.IsFinished);
        _events = [];
        _reader!.SetResult(batch);
        if (!batch.HasNext)
        {
            ExpectNoReader();
            return;
        }

        foreach (var delivered in batch.Events.OfType<DeliveryEvent.ItemsDelivered>())
        {
            delivered.Stream.Delivered(delivered.Items.Count);
        }
    }

    /// <summary>The request goes on as long as the reader may ask.</summary>
    private void ExpectReader()
    {
        _isReaderExpected = true;
        _scheduler.Expect();
    }

    private void ExpectNoReader()
    {
        if (_isReaderExpected)
        {
            _isReaderExpected = false;
            _scheduler.Post(NothingToDo.Instance);
        }
    }

    private sealed class Item(Action run) : WorkItem
    {
        public override void Run() => run();
    }
}
