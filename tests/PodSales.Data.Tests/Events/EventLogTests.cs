using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using PodSales.Data.Events;
using PodSales.Domain.Deals;
using PodSales.Domain.Events;
using PodSales.Testing;

namespace PodSales.Data.Tests.Events;

public abstract class EventLogTests(DatabaseKind kind) : DatabaseTests(kind)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    [Fact]
    public async Task A_change_is_saved_with_its_event_and_envelope()
    {
        var deal = await SavedDealAsync(Ours);

        await AllAsync(Ours);
        var page = await Get<EventLog>().ReadPageAsync(Ours, new HashSet<string> { "deal.created" }, from: null, EventOrder.Forward, 10, default);
        var record = Assert.Single(page.Events);
        Assert.Equal((Ours, "deal", deal.Id, "ana", 1), (record.TenantId, record.AggregateKind, record.AggregateId, record.Actor, record.SchemaVersion));
        Assert.Contains("\"amount_minor_units\":150000", record.Payload, StringComparison.Ordinal);
        Assert.Empty(deal.Events);
    }

    [Fact]
    public async Task A_change_that_fails_leaves_no_event_and_keeps_it_for_the_next_try()
    {
        var deal = NewDeal(NewAdvertiser(Ours), NewPodcast(Ours));

        await Assert.ThrowsAsync<MissingReferenceException>(() => SaveAsync(Ours, deal));

        Assert.Single(deal.Events);
        Assert.DoesNotContain("deal.created", (await AllAsync(Ours)).Select(record => record.Type));
    }

    [Fact]
    public async Task A_reader_gets_what_happens_from_now_on()
    {
        await SavedDealAsync(Ours);
        await AllAsync(Ours);
        await using var reader = Reader(Get<EventLog>(), Ours, after: await Get<EventLog>().HeadAsync(default));
        var waiting = reader.MoveNextAsync();

        await SaveAsync(Ours, NewPodcast(Ours, "Later"));

        Assert.True(await waiting.AsTask().WaitAsync(Patience));
        Assert.Equal("podcast.created", reader.Current.Type);
        Assert.Contains("Later", reader.Current.Payload, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_reader_gets_what_it_missed_and_then_what_happens_each_once_in_order()
    {
        var before = (await AllAsync(Ours))[^1].Position;
        var titles = Enumerable.Range(0, 30).Select(number => $"Show {number:00}").ToArray();
        foreach (var title in titles[..15])
        {
            await SaveAsync(Ours, NewPodcast(Ours, title));
        }

        await using var reader = Reader(Get<EventLog>(), Ours, before);
        var read = TakeAsync(reader, titles.Length);
        foreach (var title in titles[15..])
        {
            await SaveAsync(Theirs, NewPodcast(Theirs, "Not ours"));
            await SaveAsync(Ours, NewPodcast(Ours, title));
        }

        var records = await read.WaitAsync(Patience);
        Assert.All(records.Zip(titles), pair => Assert.Contains(pair.Second, pair.First.Payload, StringComparison.Ordinal));
        Assert.Equal(records.Select(record => record.Position).Order(), records.Select(record => record.Position));
        Assert.All(records, record => Assert.Equal(Ours, record.TenantId));
    }

    [Fact]
    public async Task Another_process_goes_on_where_the_first_stopped()
    {
        await SaveAsync(Ours, NewPodcast(Ours, "Seen"));
        var seen = (await AllAsync(Ours))[^1];
        await SaveAsync(Ours, NewPodcast(Ours, "Missed"));
        await using var other = NewServices();

        // The position travels as text, as a client would keep it.
        Assert.True(EventPosition.TryParse(seen.Position.ToString(), out var after));
        await using var reader = Reader(other.GetRequiredService<EventLog>(), Ours, after);
        var read = TakeAsync(reader, 2);
        await SaveAsync(Ours, NewPodcast(Ours, "New"));

        var records = await read.WaitAsync(Patience);
        Assert.Contains("Missed", records[0].Payload, StringComparison.Ordinal);
        Assert.Contains("New", records[1].Payload, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_reader_asks_for_the_types_it_wants()
    {
        var before = (await AllAsync(Ours))[^1].Position;
        var deal = await SavedDealAsync(Ours);
        await using var reader = Get<EventLog>()
            .ReadAsync(Ours, new HashSet<string> { "deal.stage_changed" }, before, default).GetAsyncEnumerator();
        var waiting = reader.MoveNextAsync();

        await using var context = Context(Ours);
        (await context.Deals.SingleAsync(row => row.Id == deal.Id)).MoveTo(DealStage.Qualified, Stamp);
        await context.SaveChangesAsync();

        Assert.True(await waiting.AsTask().WaitAsync(Patience));
        Assert.Equal(deal.Id, reader.Current.AggregateId);
    }

    [Fact]
    public async Task An_event_of_a_transaction_arrives_when_it_is_committed_and_not_when_it_is_rolled_back()
    {
        var before = (await AllAsync(Ours))[^1].Position;
        await using (var context = Context(Ours))
        {
            await using var transaction = await context.Database.BeginTransactionAsync();
            context.Add(NewPodcast(Ours, "Rolled back"));
            await context.SaveChangesAsync();
        }

        await using (var context = Context(Ours))
        {
            await using var transaction = await context.Database.BeginTransactionAsync();
            context.Add(NewPodcast(Ours, "Committed"));
            await context.SaveChangesAsync();
            await transaction.CommitAsync();
        }

        await using var reader = Reader(Get<EventLog>(), Ours, before);
        Assert.True(await reader.MoveNextAsync().AsTask().WaitAsync(Patience));
        Assert.Contains("Committed", reader.Current.Payload, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Pages_go_both_ways_without_gap()
    {
        foreach (var number in Enumerable.Range(0, 5))
        {
            await SaveAsync(Ours, NewPodcast(Ours, $"Show {number}"));
        }

        var all = await AllAsync(Ours);
        Assert.Equal(all, await PagedAsync(EventOrder.Forward));
        Assert.Equal(all.Reverse(), await PagedAsync(EventOrder.NewestFirst));
    }

    [Fact]
    public async Task A_slow_reader_gets_everything_although_more_happened_than_is_kept_in_memory()
    {
        const int Count = 6000;
        var before = (await AllAsync(Ours))[^1].Position;
        await using var reader = Reader(Get<EventLog>(), Ours, before);
        await SaveAsync(Ours, NewPodcast(Ours, "First"));
        Assert.True(await reader.MoveNextAsync().AsTask().WaitAsync(Patience));

        await using (var context = Context(Ours))
        {
            foreach (var number in Enumerable.Range(0, Count))
            {
                context.Record(new MatchRecalculated(Ours, AdvertiserId: null, PodcastId: null, number));
            }

            await context.SaveChangesAsync();
        }

        await SaveAsync(Ours, NewPodcast(Ours, "Last"));
        var records = await TakeAsync(reader, Count + 1).WaitAsync(Patience);
        Assert.Equal(
            Enumerable.Range(0, Count).Select(number => $"\"matches_count\":{number}}}"),
            records.SkipLast(1).Select(record => record.Payload[record.Payload.IndexOf("\"matches_count", StringComparison.Ordinal)..]));
        Assert.Contains("Last", records[^1].Payload, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_reader_that_is_stopped_stops()
    {
        using var stop = new CancellationTokenSource();
        await using var reader = Get<EventLog>().ReadAsync(Ours, types: null, after: null, stop.Token).GetAsyncEnumerator(CancellationToken.None);
        var waiting = reader.MoveNextAsync();

        await stop.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => waiting.AsTask().WaitAsync(Patience));
    }

    protected static IAsyncEnumerator<EventRecord> Reader(EventLog log, Guid tenantId, EventPosition? after) =>
        log.ReadAsync(tenantId, types: null, after, default).GetAsyncEnumerator();

    protected static async Task<List<EventRecord>> TakeAsync(IAsyncEnumerator<EventRecord> reader, int count)
    {
        var records = new List<EventRecord>();
        while (records.Count < count && await reader.MoveNextAsync())
        {
            records.Add(reader.Current);
        }

        return records;
    }

    /// <summary>All events, once none is held back any more because something else on the server still runs.</summary>
    protected async Task<IReadOnlyList<EventRecord>> AllAsync(Guid tenantId)
    {
        await using var context = Context(tenantId);
        var count = await context.Events.CountAsync();
        while (true)
        {
            var page = await Get<EventLog>().ReadPageAsync(tenantId, types: null, from: null, EventOrder.Forward, 1000, default);
            if (page.Events.Count >= count)
            {
                return page.Events;
            }

            await Task.Yield();
        }
    }

    private async Task<List<EventRecord>> PagedAsync(EventOrder order)
    {
        var records = new List<EventRecord>();
        EventPage page;
        do
        {
            EventPosition? from = records is [] ? null : records[^1].Position;
            page = await Get<EventLog>().ReadPageAsync(Ours, types: null, from, order, 2, default);
            records.AddRange(page.Events);
        }
        while (page.HasMore);

        return records;
    }
}

public sealed class SqliteEventLogTests() : EventLogTests(DatabaseKind.Sqlite);
