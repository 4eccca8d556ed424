using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using PodSales.Data.Providers;
using PodSales.Data.Tenancy;

namespace PodSales.Data.Events;

/// <summary>Follows the end of the log for everybody in this process: one query for any number of readers.</summary>
/// <remarks>
/// Wake-ups only shorten the wait. Without one the tail looks again after a pause that grows from 10 ms to 1 s: an event
/// that was announced may have to wait for an older transaction to end, and then nobody calls.
/// </remarks>
internal sealed partial class EventTail(IDatabase database, EventSignal signal, ILogger<EventTail> logger) : IAsyncDisposable
{
    private const int Capacity = 4096;
    private const int BatchSize = 1000;
    private static readonly TimeSpan ShortestPause = TimeSpan.FromMilliseconds(10);
    private static readonly TimeSpan LongestPause = TimeSpan.FromSeconds(1);

    private readonly CancellationTokenSource _stop = new();
    private readonly SemaphoreSlim _starting = new(1);
    private Task? _following;
    private Task? _listening;

    public EventRing Ring { get; } = new(Capacity);

    /// <summary>Begins to follow the log, when nothing has begun it yet.</summary>
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        if (_following is not null)
        {
            return;
        }

        await _starting.WaitAsync(cancellationToken);
        try
        {
            if (_following is null)
            {
                Ring.StartAt(await HeadAsync(cancellationToken));
                _listening = Task.Run(() => database.ListenAsync(signal.Set, _stop.Token), CancellationToken.None);
                _following = Task.Run(FollowAsync, CancellationToken.None);
            }
        }
        finally
        {
            _starting.Release();
        }
    }

    /// <summary>Where the log ends in the database now, for all tenants.</summary>
    public async Task<EventPosition> HeadAsync(CancellationToken cancellationToken)
    {
        await using var context = database.CreateContext(FixedTenant.Nobody);
        var last = await context.EventsBefore(null).IgnoreQueryFilters([TenantWalls.FilterName])
            .AsNoTracking().FirstOrDefaultAsync(cancellationToken);
        return last?.ToRecord().Position ?? EventPosition.Start;
    }

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        await Task.WhenAll(_following ?? Task.CompletedTask, _listening ?? Task.CompletedTask)
            .ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        _stop.Dispose();
        _starting.Dispose();
    }

    private async Task FollowAsync()
    {
        var pause = ShortestPause;
        while (!_stop.IsCancellationRequested)
        {
            if (await TryReadOnAsync() == BatchSize)
            {
                continue;
            }

            pause = await signal.WaitAsync(pause, _stop.Token) ? ShortestPause : Longer(pause);
        }
    }

    private async Task<int> TryReadOnAsync()
    {
        try
        {
            var events = await ReadOnAsync();
            if (events.Count > 0)
            {
                Ring.Append(events);
            }

            return events.Count;
        }
        // This loop is nobody's request: whatever the database has, readers wait until it is well again.
        catch (Exception exception) when (!_stop.IsCancellationRequested)
        {
            LogUnreadable(exception);
            await Task.Delay(LongestPause, _stop.Token);
            return 0;
        }
    }

    private async Task<List<EventRecord>> ReadOnAsync()
    {
        await using var context = database.CreateContext(FixedTenant.Nobody);
        var rows = await context.EventsAfter(Ring.Head.Position).IgnoreQueryFilters([TenantWalls.FilterName])
            .AsNoTracking().Take(BatchSize).ToListAsync(_stop.Token);
        return [.. rows.Select(row => row.ToRecord())];
    }

    private static TimeSpan Longer(TimeSpan pause) => pause >= LongestPause / 2 ? LongestPause : pause * 2;

    [LoggerMessage(LogLevel.Warning, "The event log cannot be read; trying again.")]
    private partial void LogUnreadable(Exception exception);
}
