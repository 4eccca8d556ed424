using PodSales.GraphQL.Engine.DataLoaders;
using PodSales.GraphQL.Engine.Diagnostics;

namespace PodSales.GraphQL.Engine.Execution.Scheduling;

/// <summary>
/// The one worker of a request. Whoever posts work while the worker rests becomes the worker until there is none left, so
/// that the state of the request needs no locks. Batches of loaders go out at quiescence: when nothing is ready and no
/// resolver runs that could add a key. What a batch found is handed over by the worker too, so that all who waited for it
/// ask for their next keys before the next batch goes out.
/// </summary>
/// <param name="advance">Starts the next part of the operation when all before it is done; false when there is none.</param>
/// <param name="lifetime">When the request must end.</param>
/// <param name="batchSpans">Traces batches; null where nobody does.</param>
internal sealed class RequestScheduler(Func<bool> advance, RequestLifetime lifetime, Instrumentation? batchSpans)
    : IRequestBatchScheduler, IThreadPoolWorkItem
{
    private readonly Lock _gate = new();
    private Queue<WorkItem>? _ready;
    private List<Batch>? _open;
    private TaskCompletionSource? _completion;
    private ExecutionContext? _flow;
    private CancellationTokenRegistration _abortion;
    private int _suspended;
    private int _keysSeen;
    private bool _isRunning;
    private bool _isSettling;
    private bool _isOver;

    /// <summary>Whether the request ended while work was still under way, which may yet touch what it was given.</summary>
    public bool HasStragglers { get; private set; }

    /// <summary>Runs the operation to its end, or to its abortion.</summary>
    public Task RunAsync()
    {
        _isRunning = true;
        Work();
        return _completion?.Task ?? Task.CompletedTask;
    }

    /// <summary>Announces an item that will be posted later. Only the worker calls it.</summary>
    public void Expect() => _suspended++;

    /// <summary>Hands over an expected item.</summary>
    public void Post(WorkItem item)
    {
        lock (_gate)
        {
            (_ready ??= new()).Enqueue(item);
            if (_isRunning || _isOver)
            {
                return;
            }

            _isRunning = true;
        }

        GoOn();
    }

    public void Schedule(Batch batch)
    {
        lock (_gate)
        {
            if (!_isOver)
            {
                (_open ??= []).Add(batch);
                if (_isRunning || _isSettling)
                {
                    return;
                }

                _isSettling = true;
            }
        }

        if (_isOver)
        {
            _ = batch.DispatchAsync(new CancellationToken(canceled: true));
            return;
        }

        // Somebody loads from outside while the worker rests, after an await of their own. Others in the same position are
        // likely to follow: the batch waits until the thread pool has run what is ready and no key was added meanwhile.
        ThreadPool.UnsafeQueueUserWorkItem(this, preferLocal: false);
    }

    void IThreadPoolWorkItem.Execute()
    {
        lock (_gate)
        {
            if (_isRunning || _isOver || _open is null)
            {
                _isSettling = false;
                return;
            }

            var keys = _open.Sum(batch => batch.Size);
            if (keys != _keysSeen)
            {
                _keysSeen = keys;
                ThreadPool.UnsafeQueueUserWorkItem(this, preferLocal: false);
                return;
            }

            _keysSeen = 0;
            _isSettling = false;
            _isRunning = true;
        }

        GoOn();
    }

    /// <summary>Works in the flow of the request, whoever it was that had the work ready: culture, trace and the like are the request's.</summary>
    private void GoOn()
    {
        if (_flow is { } flow)
        {
            ExecutionContext.Run(flow, static scheduler => ((RequestScheduler)scheduler!).Work(), this);
        }
        else
        {
            Work();
        }
    }

    private void Work()
    {
        // What waits for a load must go on here and now, and not where the caller of the request likes to go on.
        var context = SynchronizationContext.Current;
        SynchronizationContext.SetSynchronizationContext(null);
        try
        {
            while (TakeNext(out var item, out var batches))
            {
                if (item is not null)
                {
                    _suspended--;
                    item.Run();
                }
                else if (batches is not null)
                {
                    Dispatch(batches);
                }
                else if (!advance())
                {
                    End();
                    return;
                }
            }
        }
#pragma warning disable CA1031 // A fault of the engine itself must reach whoever waits for the request.
        catch (Exception fault)
#pragma warning restore CA1031
        {
            End(fault);
        }
        finally
        {
            SynchronizationContext.SetSynchronizationContext(context);
        }
    }

    /// <summary>Finds what is to be done next; false when the worker may rest.</summary>
    private bool TakeNext(out WorkItem? item, out List<Batch>? batches)
    {
        batches = null;
        while (true)
        {
            lock (_gate)
            {
                if (_isOver)
                {
                    item = null;
                    return false;
                }

                item = null;
                if (_ready?.TryDequeue(out item) is true || _suspended == 0)
                {
                    return true;
                }

                if (_open is not null)
                {
                    (batches, _open) = (_open, null);
                    return true;
                }

                if (_completion is not null)
                {
                    _isRunning = false;
                    return false;
                }
            }

            // Before the first rest, and still as the worker: nobody else can end the request meanwhile.
            _completion = new TaskCompletionSource();
            _flow = ExecutionContext.Capture();
            _abortion = lifetime.Aborted.UnsafeRegister(static scheduler => ((RequestScheduler)scheduler!).Abort(), this);
        }
    }

    private void Dispatch(List<Batch> batches)
    {
        // All are started before the first is handed over, so that they run side by side.
        var fetches = batches.ConvertAll(FetchAsync);
        for (var i = 0; i < batches.Count; i++)
        {
            if (fetches[i].IsCompleted)
            {
                batches[i].Settle();
                continue;
            }

            Expect();
            var settlement = new BatchSettlement(batches[i]);
            fetches[i].GetAwaiter().UnsafeOnCompleted(() => Post(settlement));
        }
    }

    private Task FetchAsync(Batch batch) => batchSpans is null
        ? batch.FetchAsync(lifetime.Aborted)
        : BatchSpan.FetchAsync(batchSpans, batch, lifetime.Aborted);

    private void Abort()
    {
        lock (_gate)
        {
            if (_isOver)
            {
                return;
            }

            _isOver = true;
            HasStragglers = true;
        }

        _completion!.TrySetResult();
    }

    private void End(Exception? fault = null)
    {
        lock (_gate)
        {
            if (_isOver)
            {
                return;
            }

            _isOver = true;
            HasStragglers = fault is not null;
            _isRunning = false;
        }

        _abortion.Dispose();
        if (fault is null)
        {
            _completion?.TrySetResult();
        }
        else
        {
            (_completion ??= new TaskCompletionSource()).TrySetException(fault);
        }
    }
}
