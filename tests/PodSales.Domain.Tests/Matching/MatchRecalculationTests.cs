using PodSales.Domain.Events;
using PodSales.Domain.Matching;

namespace PodSales.Domain.Tests.Matching;

public sealed class MatchRecalculationTests
{
    private static readonly Stamp Stamp = new(new DateTimeOffset(2026, 3, 2, 9, 30, 0, TimeSpan.Zero), "ana");

    [Fact]
    public void It_counts_batch_by_batch_until_all_is_done()
    {
        var (recalculation, advertiser) = (New(), Guid.CreateVersion7());

        Assert.Null(recalculation.Start(100, Stamp));
        Assert.Null(recalculation.Advance((30, 10, 0), advertiser, Stamp));
        Assert.Equal((RecalculationStatus.Running, 40, 100, advertiser), (recalculation.Status, recalculation.PairsDone, recalculation.PairsTotal, recalculation.ThroughAdvertiserId));

        // Taken up again by another: what is done stays done.
        Assert.Null(recalculation.Start(98, Stamp));
        Assert.Null(recalculation.Advance((0, 0, 58), null, Stamp));
        Assert.Equal((RecalculationStatus.Completed, 98, 98), (recalculation.Status, recalculation.PairsDone, recalculation.PairsTotal));
        Assert.Equal(
            [RecalculationStatus.Queued, RecalculationStatus.Running, RecalculationStatus.Running, RecalculationStatus.Running, RecalculationStatus.Completed],
            recalculation.Events.Cast<MatchRecalculationChanged>().Select(change => change.Status));
    }

    [Fact]
    public void What_is_over_stays_so()
    {
        var (done, cancelled) = (New(), New());
        done.Start(0, Stamp);
        done.Advance((0, 0, 0), null, Stamp);
        Assert.Null(cancelled.Cancel(Stamp));

        Assert.All([done, cancelled], over =>
        {
            Assert.Equal("RECALCULATION_OVER", over.Start(1, Stamp)?.Code);
            Assert.Equal("RECALCULATION_OVER", over.Advance((1, 0, 0), null, Stamp)?.Code);
            Assert.Equal("RECALCULATION_OVER", over.Cancel(Stamp)?.Code);
        });
    }

    private static MatchRecalculation New() => MatchRecalculation.Queue(Guid.CreateVersion7(), Guid.CreateVersion7(), (null, null), Stamp);
}
