using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using PodSales.GraphQL.Engine.Execution.Options;
using PodSales.GraphQL.Engine.Execution.Planning;
using PodSales.GraphQL.Engine.Execution.Scheduling;

namespace PodSales.GraphQL.Engine.Execution.Incremental;

/// <summary>
/// The items of a list that come later. So many are read ahead of the client as can share a batch of a loader, and not
/// more: a source without end fills no memory.
/// </summary>
internal sealed class StreamedList : DeliveryTarget, IAsyncDisposable
{
    private readonly Lock _gate = new();
    private readonly Queue<StreamedItem> _items = new();
    private readonly OperationExecution _operation;
    private readonly FieldPlan _field;
    private readonly IAsyncEnumerator<object?> _source;
    private readonly ResolverContext? _context;
    private readonly WorkItem _moved;
    private readonly int _maxAhead;
    private ValueTaskAwaiter<bool> _move;
    private IReadOnlyList<IError>? _sourceFailure;
    private int _next;
    private int _ahead;
    private bool _isWaiting;
    private bool _isMoving;
    private bool _isClosed;

    /// <param name="operation">The operation.</param>
    /// <param name="path">The place of the list.</param>
    /// <param name="field">Its field.</param>
    /// <param name="source">The items.</param>
    /// <param name="first">The position of the first of them.</param>
    /// <param name="context">What the source needs until it has been read; null where it needs nothing.</param>
    public StreamedList(
        OperationExecution operation, Path path, FieldPlan field, IAsyncEnumerator<object?> source, int first, ResolverContext? context)
        : base(path, field.Stream!.Label)
    {
        (_operation, _field, _source, _next, _context) = (operation, field.Streamed, source, first, context);
        _moved = new SourceMoved(this);
        _maxAhead = operation.Environment.Limits?.MaxItemsAhead ?? GraphQLLimits.DefaultMaxItemsAhead;
    }

    /// <summary>The state that was passed on to the list.</summary>
    public required IImmutableDictionary<string, object?> OuterScopedState { get; init; }

    /// <summary>Has what came of the list taken.</summary>
    public WorkItem? Arrival { get; set; }

    /// <summary>Whether all items have been taken, or the list has failed.</summary>
    public bool HasEnded => Failure is not null || (IsAtEnd && _items.Count == 0);

    /// <summary>Why the list has failed: its source did, or an item is null and must not be; null unless it has.</summary>
    public IReadOnlyList<IError>? Failure { get; private set; }

    private bool IsAtEnd { get; set; }

    /// <summary>Reads on until the source keeps it waiting, or enough has been read.</summary>
    public void Pull()
    {
        while (!_isWaiting && !IsAtEnd && _ahead < _maxAhead && TryBeginMove())
        {
            Await(MoveNextAsync());
        }
    }

    /// <summary>Takes the items that are complete, in their order.</summary>
    public List<StreamedItem> TakeComplete()
    {
        var complete = new List<StreamedItem>();
        while (Failure is null && _items.TryPeek(out var item) && item.IsFinished)
        {
            _items.Dequeue();
            if (item.Tree.IsNull)
            {
                Fail(item.Failure);
            }
            else
            {
                complete.Add(item);
            }
        }

        if (Failure is null && IsAtEnd && _items.Count == 0)
        {
            Failure = _sourceFailure;
        }

        return complete;
    }

    /// <summary>Goes on when the client has got items.</summary>
    public void Delivered(int count)
    {
        _ahead -= count;
        Pull();
    }

    /// <summary>Closes the source, or has it closed when it comes to rest.</summary>
    public async ValueTask DisposeAsync()
    {
        lock (_gate)
        {
            if (_isClosed)
            {
                return;
            }

            _isClosed = true;
            if (_isMoving)
            {
                return;
            }
        }

        await CloseAsync().ConfigureAwait(false);
    }

    private bool TryBeginMove()
    {
        lock (_gate)
        {
            _isMoving = !_isClosed;
            return _isMoving;
        }
    }

    /// <summary>Moves the source. When the list was closed meanwhile, it is closed here: nobody may do so in mid-step.</summary>
    private async ValueTask<bool> MoveNextAsync()
    {
        try
        {
            return await _source.MoveNextAsync().ConfigureAwait(false);
        }
        finally
        {
            bool isClosed;
            lock (_gate)
            {
                _isMoving = false;
                isClosed = _isClosed;
            }

            if (isClosed)
            {
                await CloseAsync().ConfigureAwait(false);
            }
        }
    }

    private void Await(ValueTask<bool> move)
    {
        _move = move.GetAwaiter();
        if (_move.IsCompleted)
        {
            Moved();
            return;
        }

        _isWaiting = true;
        _operation.Scheduler.Expect();
        _move.UnsafeOnCompleted(() => _operation.Scheduler.Post(_moved));
    }

    private void Moved()
    {
        try
        {
            if (_move.GetResult())
            {
                var item = new StreamedItem(_operation, this, _field, _next++);
                _ahead++;
                _items.Enqueue(item);
                item.Start(_source.Current);
                return;
            }
        }
#pragma warning disable CA1031 // Whatever the source throws becomes the error of the list.
        catch (Exception failure)
#pragma warning restore CA1031
        {
            _sourceFailure = _operation.Environment.Filter(_operation.ErrorsOf(failure, _field, Path));
        }

        IsAtEnd = true;
        _operation.Parts!.Delivery!.Finished(this);
        _operation.Close(this);
    }

    private void Fail(IReadOnlyList<IError> errors)
    {
        Failure = errors;
        IsAtEnd = true;
        _operation.Close(this);
    }

    private async ValueTask CloseAsync()
    {
        try
        {
            await _source.DisposeAsync().ConfigureAwait(false);
        }
#pragma warning disable CA1031 // The items are there already; a source that cannot be closed is for the log alone.
        catch (Exception failure)
#pragma warning restore CA1031
        {
            _operation.Environment.Logger.ScopeFailed(failure);
        }

        if (_context is not null)
        {
            await _context.EndAsync().ConfigureAwait(false);
        }

        _operation.Parts!.Closed(this);
    }

    private sealed class SourceMoved(StreamedList list) : WorkItem
    {
        public override void Run()
        {
            list._isWaiting = false;
            list.Moved();
            list.Pull();
        }
    }
}
