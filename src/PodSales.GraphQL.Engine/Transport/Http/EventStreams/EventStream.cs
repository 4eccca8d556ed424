using System.Collections.Concurrent;
using System.Security.Claims;
using System.Threading.Channels;
using Microsoft.AspNetCore.Http;
using PodSales.GraphQL.Engine.AspNetCore;
using PodSales.GraphQL.Engine.Execution;

namespace PodSales.GraphQL.Engine.Transport.Http.EventStreams;

/// <summary>The one connection of a client, with the operations whose results go there.</summary>
/// <remarks>
/// Operations run as if the request that opened the stream had brought them: it lasts as long as they do, and its user is
/// theirs. Whoever sends waits while the queue is full, so memory stays bounded.
/// </remarks>
internal sealed class EventStream : IAsyncDisposable
{
    private const int Reserved = 0;
    private const int Opened = 1;
    private const int Forgotten = 2;

    private readonly Channel<EventStreamMessage> _messages;
    private readonly int _maxOperations;
    private readonly ConcurrentDictionary<string, EventStreamOperation> _operations = new(StringComparer.Ordinal);
    private readonly CancellationTokenSource _ended = new();
    private ExecutionContext? _flow;
    private volatile HttpContext? _context;
    private int _state = Reserved;

    /// <param name="reservedAt">When it is reserved, as a timestamp of the clock.</param>
    /// <param name="options">How many operations and results it may have.</param>
    public EventStream(long reservedAt, GraphQLSocketOptions options)
    {
        (ReservedAt, Ended, _maxOperations) = (reservedAt, _ended.Token, options.MaxOperationsPerConnection);
        _messages = Channel.CreateBounded<EventStreamMessage>(new BoundedChannelOptions(options.MaxPendingResults) { SingleReader = true });
    }

    /// <summary>When it was reserved, as a timestamp of the clock.</summary>
    public long ReservedAt { get; }

    /// <summary>The request that opened the stream.</summary>
    public HttpContext Context => _context ?? throw new InvalidOperationException("The event stream is not open.");

    /// <summary>Cancelled when the stream has ended.</summary>
    public CancellationToken Ended { get; }

    public bool TryOpen(HttpContext context)
    {
        if (Interlocked.CompareExchange(ref _state, Opened, Reserved) != Reserved)
        {
            return false;
        }

        _flow = ExecutionContext.Capture();
        _context = context;
        return true;
    }

    /// <summary>Gives the reservation up, unless it was used.</summary>
    public bool TryForget() => Interlocked.CompareExchange(ref _state, Forgotten, Reserved) == Reserved;

    /// <summary>Whether the stream is open, and by the same user.</summary>
    public bool IsOpenFor(ClaimsPrincipal user) =>
        _context is { } context && context.User.Identity?.Name == user.Identity?.Name;

    /// <summary>Whether it runs as many operations as it may.</summary>
    public bool IsFull => _operations.Count >= _maxOperations;

    /// <summary>Adds an operation.</summary>
    /// <returns>The operation; null when its id is taken.</returns>
    public EventStreamOperation? Add(string id)
    {
        var operation = new EventStreamOperation(id, this);
        return _operations.TryAdd(id, operation) ? operation : null;
    }

    /// <summary>Frees the id of an operation.</summary>
    /// <returns>False when the client did so before.</returns>
    public bool Release(string id) => _operations.TryRemove(id, out _);

    public Task StopAsync(string id) => _operations.TryRemove(id, out var operation) ? operation.CancelAsync() : Task.CompletedTask;

    /// <summary>Starts work in the flow of the request that opened the stream, where its user and its context are found.</summary>
    public Task<OperationResult?> InFlow(Func<Task<OperationResult?>> work)
    {
        var task = Task.FromResult<OperationResult?>(null);
        if (_flow is not null)
        {
            ExecutionContext.Run(_flow, _ => task = work(), null);
        }

        return task;
    }

    public async ValueTask SendAsync(EventStreamMessage message, CancellationToken cancellationToken)
    {
        try
        {
            await _messages.Writer.WriteAsync(message, cancellationToken).ConfigureAwait(false);
        }
        catch (ChannelClosedException)
        {
            // The stream has ended; nobody will read the message.
        }
    }

    public IAsyncEnumerable<OperationResult> ReadAsync() => _messages.Reader.ReadAllAsync();

    /// <summary>Stops all operations.</summary>
    public async ValueTask DisposeAsync()
    {
        _messages.Writer.TryComplete();
        await _ended.CancelAsync().ConfigureAwait(false);
        foreach (var id in _operations.Keys)
        {
            await StopAsync(id).ConfigureAwait(false);
        }

        _ended.Dispose();
    }
}
