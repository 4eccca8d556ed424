using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using PodSales.Data.Providers;
using PodSales.Data.Tenancy;

namespace PodSales.Data.Events;

/// <summary>What has happened, in the order in which it was committed. Safe for use from several threads at once.</summary>
/// <remarks>
/// All readers see the same order, and no event ever appears before one that they have passed. An event may be held back
/// while a transaction that began before it is still running: then it could not be said what comes first.
/// </remarks>
public sealed class EventLog
{
    private const int PageSize = 500;

    private readonly IDatabase _database;
    private readonly EventTail _tail;

    internal EventLog(IDatabase database, EventTail tail) => (_database, _tail) = (database, tail);

    /// <summary>Where the log ends now. Reading after it gives exactly what is committed from now on.</summary>
    /// <param name="cancellationToken">Stops the question.</param>
    /// <returns>The position of the last event of any tenant; <see cref="EventPosition.Start"/> when there is none.</returns>
    public Task<EventPosition> HeadAsync(CancellationToken cancellationToken) => _tail.HeadAsync(cancellationToken);

    /// <summary>Reads everything after a position and then goes on with what happens, without gap or repetition, until it is stopped.</summary>
    /// <param name="tenantId">Whose events.</param>
    /// <param name="types">The types that matter, such as <c>deal.stage_changed</c>; null for all.</param>
    /// <param name="after">The position of the last event seen; null to begin with what happens from now on.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <returns>The events in commit order; the sequence does not end by itself.</returns>
    public async IAsyncEnumerable<EventRecord> ReadAsync(
        Guid tenantId,
        IReadOnlySet<string>? types,
        EventPosition? after,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await _tail.StartAsync(cancellationToken);
        var position = after is { } seen ? await LocaliseAsync(seen, cancellationToken) : await _tail.HeadAsync(cancellationToken);
        while (true)
        {
            var (place, head) = _tail.Ring.Head;
            await foreach (var missed in MissedAsync(tenantId, types, position, head, cancellationToken))
            {
                yield return missed;
            }

            position = head > position ? head : position;
            while (_tail.Ring.Read(place) is { } read)
            {
                foreach (var record in read.Events.Where(record => record.Position > position))
                {
                    position = record.Position;
                    if (record.TenantId == tenantId && types?.Contains(record.Type) != false)
                    {
                        yield return record;
                    }
                }

                place = read.Next;
                await _tail.Ring.WaitBehindAsync(place, cancellationToken);
            }
        }
    }

    /// <summary>Reads a part of the log.</summary>
    /// <param name="tenantId">Whose events.</param>
    /// <param name="types">The types that matter; null for all.</param>
    /// <param name="from">The position to go on from, itself not included; null to begin at the end that the order begins with.</param>
    /// <param name="order">Which way to read.</param>
    /// <param name="count">How many events at most, from 1.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>The events, and whether there are more.</returns>
    public async Task<EventPage> ReadPageAsync(
        Guid tenantId,
        IReadOnlySet<string>? types,
        EventPosition? from,
        EventOrder order,
        int count,
        CancellationToken cancellationToken)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(count);
        await using var context = _database.CreateContext(new FixedTenant(tenantId, "events"));
        EventPosition? local = from is { } given ? await context.LocaliseAsync(given, cancellationToken) : null;
        var rows = order switch
        {
            EventOrder.Forward => context.EventsAfter(local ?? EventPosition.Start),
            EventOrder.NewestFirst => context.EventsBefore(local),
        };
        var read = await OfTypes(rows, types).AsNoTracking().Take(count + 1).ToListAsync(cancellationToken);
        return new([.. read.Take(count).Select(row => row.ToRecord())], read.Count > count);
    }

    private async Task<EventPosition> LocaliseAsync(EventPosition position, CancellationToken cancellationToken)
    {
        await using var context = _database.CreateContext(FixedTenant.Nobody);
        return await context.LocaliseAsync(position, cancellationToken);
    }

    private async IAsyncEnumerable<EventRecord> MissedAsync(
        Guid tenantId,
        IReadOnlySet<string>? types,
        EventPosition after,
        EventPosition through,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        while (after < through)
        {
            var page = await ReadPageAsync(tenantId, types, after, EventOrder.Forward, PageSize, cancellationToken);
            foreach (var record in page.Events.TakeWhile(record => record.Position <= through))
            {
                yield return record;
            }

            after = page.HasMore ? page.Events[^1].Position : through;
        }
    }

    private static IQueryable<EventRow> OfTypes(IQueryable<EventRow> rows, IReadOnlySet<string>? types)
    {
        string[]? wanted = types is null ? null : [.. types];
        return wanted is null ? rows : rows.Where(row => wanted.Contains(row.Type));
    }
}
