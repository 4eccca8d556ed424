using PodSales.Domain.InsertionOrders;

namespace PodSales.Domain.Tests.InsertionOrders;

public sealed class InventoryHoldTests
{
    [Fact]
    public void A_hold_ends_at_its_moment_whoever_notes_it()
    {
        var hold = Hold();

        Assert.True(hold.IsLive(hold.ExpiresAt.AddTicks(-1)));
        Assert.False(hold.IsLive(hold.ExpiresAt));
        Assert.False(hold.Expire(Some.Later(6)));
        Assert.True(hold.Expire(Some.Later(7)));
        Assert.False(hold.Expire(Some.Later(8)));
        Assert.Equal(["hold.placed", "hold.expired"], hold.Events.Select(told => told.Type));
    }

    [Fact]
    public void What_is_over_is_neither_extended_nor_released_nor_converted()
    {
        var hold = Hold();
        Assert.Null(hold.Release(Some.Later(1)));

        Assert.Equal("HOLD_OVER", hold.Release(Some.Later(1))?.Code);
        Assert.Equal("HOLD_OVER", hold.Extend(Some.Now.AddDays(9), Some.Later(1))?.Code);
        Assert.Equal("HOLD_OVER", hold.Convert(Some.Id(60), Some.Id(20), Some.Later(1))?.Code);
        Assert.Equal((HoldStatus.Released, 2), (hold.Status, hold.Version));
    }

    [Fact]
    public void Only_its_own_advertiser_can_use_it()
    {
        var hold = Hold(Some.Id(20));

        Assert.Equal("HOLD_OF_OTHER_ADVERTISER", hold.Convert(Some.Id(60), Some.Id(21), Some.Stamp)?.Code);
        Assert.Null(hold.Convert(Some.Id(60), Some.Id(20), Some.Stamp));
        Assert.Equal((HoldStatus.Converted, Some.Id(60)), (hold.Status, hold.LineId));
    }

    [Theory]
    [InlineData(0, false)]
    [InlineData(1, true)]
    [InlineData(30, true)]
    [InlineData(31, false)]
    public void It_lasts_thirty_days_at_most(int days, bool possible) =>
        Assert.Equal(possible, InventoryHold.ExpiryProblem(Some.Now.AddDays(days), Some.Now) is null);

    [Theory]
    [InlineData(true, 0, null, "SLOTS_NOT_POSITIVE")]
    [InlineData(true, 1, null, null)]
    [InlineData(false, 0, null, "IMPRESSIONS_NOT_POSITIVE")]
    [InlineData(false, 0, 0L, "IMPRESSIONS_NOT_POSITIVE")]
    [InlineData(false, 0, 1L, null)]
    public void It_holds_slots_of_an_episode_or_impressions_of_a_show(bool ofEpisode, int slots, long? impressions, string? code)
    {
        var terms = new HoldTerms
        {
            PodcastId = Some.Id(30),
            EpisodeId = ofEpisode ? Some.Id(40) : null,
            Flight = Some.LineTerms.Flight,
            Slots = slots,
            Impressions = impressions,
        };

        Assert.Equal(code, terms.Problems().SingleOrDefault()?.Code);
    }

    private static InventoryHold Hold(Guid? advertiserId = null) => InventoryHold.Place(
        Some.TenantId,
        Some.Id(200),
        new HoldTerms { PodcastId = Some.Id(30), EpisodeId = Some.Id(40), Flight = Some.LineTerms.Flight, Slots = 1, AdvertiserId = advertiserId },
        Some.Now.AddDays(7),
        Some.Stamp);
}
