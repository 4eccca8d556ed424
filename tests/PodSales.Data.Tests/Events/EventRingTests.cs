using PodSales.Data.Events;

namespace PodSales.Data.Tests.Events;

public sealed class EventRingTests
{
    [Fact]
    public void A_reader_that_keeps_up_reads_everything_once()
    {
        var ring = new EventRing(capacity: 4);
        ring.Append([Event(1), Event(2), Event(3)]);
        var (first, place) = ring.Read(0)!.Value;
        ring.Append([Event(4), Event(5), Event(6)]);
        var (second, _) = ring.Read(place)!.Value;

        Assert.Equal([1, 2, 3, 4, 5, 6], first.Concat(second).Select(record => record.Position.Sequence));
    }

    [Fact]
    public void A_reader_that_falls_behind_is_told()
    {
        var ring = new EventRing(capacity: 4);
        ring.Append([Event(1), Event(2), Event(3), Event(4), Event(5)]);

        Assert.Null(ring.Read(0));
        Assert.Equal([2, 3, 4, 5], ring.Read(1)!.Value.Events.Select(record => record.Position.Sequence));
    }

    [Fact]
    public async Task A_waiting_reader_is_woken()
    {
        var ring = new EventRing(capacity: 4);
        var waiting = ring.WaitBehindAsync(0, CancellationToken.None);
        Assert.False(waiting.IsCompleted);

        ring.Append([Event(1)]);

        await waiting.WaitAsync(TimeSpan.FromSeconds(30));
        Assert.Equal((1, new EventPosition(0, 1)), ring.Head);
    }

    private static EventRecord Event(long sequence) => new()
    {
        Id = Guid.CreateVersion7(),
        TenantId = Guid.CreateVersion7(),
        Position = new(0, sequence),
        Type = "deal.created",
        SchemaVersion = 1,
        AggregateKind = "deal",
        AggregateId = Guid.CreateVersion7(),
        Actor = "ana",
        OccurredAt = DateTimeOffset.UnixEpoch,
        Payload = "{}",
    };
}
