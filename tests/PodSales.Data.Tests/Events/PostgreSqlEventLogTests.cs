using Microsoft.EntityFrameworkCore;
using PodSales.Data.Events;
using PodSales.Testing;

namespace PodSales.Data.Tests.Events;

public sealed class PostgreSqlEventLogTests() : EventLogTests(DatabaseKind.PostgreSql)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    [Fact]
    public async Task Transactions_that_commit_in_reverse_order_are_both_delivered_once_and_to_all_readers_in_one_order()
    {
        var before = (await AllAsync(Ours))[^1].Position;
        await using var early = Reader(Get<EventLog>(), Ours, before);
        var read = TakeAsync(early, 2);
        await using var first = Context(Ours);
        await using var second = Context(Ours);
        await using var firstTransaction = await first.Database.BeginTransactionAsync();
        await using var secondTransaction = await second.Database.BeginTransactionAsync();
        first.Add(NewPodcast(Ours, "Began first"));
        await first.SaveChangesAsync();
        second.Add(NewPodcast(Ours, "Began second"));
        await second.SaveChangesAsync();

        // The later one is committed, but what comes before it is not known yet.
        await secondTransaction.CommitAsync();
        Assert.Empty((await Get<EventLog>().ReadPageAsync(Ours, types: null, before, EventOrder.Forward, 10, default)).Events);
        await firstTransaction.CommitAsync();

        var records = await read.WaitAsync(Patience);
        Assert.Contains("Began first", records[0].Payload, StringComparison.Ordinal);
        Assert.Contains("Began second", records[1].Payload, StringComparison.Ordinal);
        var late = await Get<EventLog>().ReadPageAsync(Ours, types: null, before, EventOrder.Forward, 10, default);
        Assert.Equal(records, late.Events);
    }

    [Fact]
    public async Task A_lower_number_that_is_committed_later_is_not_missed()
    {
        var before = (await AllAsync(Ours))[^1].Position;
        await using var reader = Reader(Get<EventLog>(), Ours, before);
        var read = TakeAsync(reader, 2);
        await using var slow = Context(Ours);
        await using var transaction = await slow.Database.BeginTransactionAsync();
        slow.Add(NewPodcast(Ours, "Slow"));
        await slow.SaveChangesAsync();

        await SaveAsync(Ours, NewPodcast(Ours, "Quick"));
        await transaction.CommitAsync();

        var records = await read.WaitAsync(Patience);
        Assert.Equal(2, records.Select(record => record.Id).Distinct().Count());
        Assert.Equal(await AllAfterAsync(before), records);
    }

    [Fact]
    public async Task A_process_hears_of_what_another_one_commits()
    {
        await using var other = NewServices();
        var log = (EventLog)other.GetService(typeof(EventLog))!;
        await using var reader = Reader(log, Ours, (await AllAsync(Ours))[^1].Position);
        var read = TakeAsync(reader, 1);

        await SaveAsync(Ours, NewPodcast(Ours, "From here"));

        Assert.Contains("From here", (await read.WaitAsync(Patience))[0].Payload, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_reader_goes_on_after_the_data_moved_to_a_server_with_lower_transaction_ids()
    {
        await SaveAsync(Ours, NewPodcast(Ours, "Seen"));
        await SaveAsync(Ours, NewPodcast(Ours, "Missed"));
        await AllAsync(Ours);
        const long ElsewhereAhead = 1_000_000_000;
        await using (var context = Context(Ours))
        {
            await context.Database.ExecuteSqlAsync($"UPDATE events SET transaction_id = transaction_id + {ElsewhereAhead}");
        }

        await Get<DatabaseMigrator>().MigrateAsync(default);
        var seen = (await AllAsync(Ours))[^2].Position;
        await using var reader = Reader(Get<EventLog>(), Ours, new EventPosition(ElsewhereAhead + 1, seen.Sequence));
        var read = TakeAsync(reader, 2);
        await SaveAsync(Ours, NewPodcast(Ours, "New"));

        var records = await read.WaitAsync(Patience);
        Assert.Contains("Missed", records[0].Payload, StringComparison.Ordinal);
        Assert.Contains("New", records[1].Payload, StringComparison.Ordinal);
    }

    private async Task<IReadOnlyList<EventRecord>> AllAfterAsync(EventPosition position) =>
        (await Get<EventLog>().ReadPageAsync(Ours, types: null, position, EventOrder.Forward, 100, default)).Events;
}
