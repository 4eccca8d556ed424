using PodSales.Domain.InsertionOrders;

namespace PodSales.Domain.Tests.InsertionOrders;

public sealed class EpisodeSlotsTests
{
    [Theory]
    [InlineData(3, 0, "1 1 1", 0, "First First First")]
    [InlineData(3, 1, "1 1 1", 0, "First First Second")]
    [InlineData(3, 3, "1", 0, "Second")]
    [InlineData(3, 0, "2 2 1", 0, "First Second Second")]
    [InlineData(4, 1, "1", 2, "First")]
    [InlineData(2, 3, "1", 0, "Second")]
    public void Who_came_first_has_the_slots_and_the_others_wait(int capacity, int booked, string holds, int free, string options)
    {
        var slots = new EpisodeSlots(capacity, booked, [.. holds.Split(' ').Select((size, index) => Hold(index, int.Parse(size, null)))]);

        Assert.Equal(free, slots.Free);
        Assert.Equal(options, string.Join(' ', slots.Ranked().Select(ranked => ranked.Option)));
        Assert.Null(slots.OptionOf(Some.Id(99)));
    }

    [Fact]
    public void The_order_in_which_holds_are_read_does_not_matter()
    {
        var slots = new EpisodeSlots(1, 0, [Hold(1, 1), Hold(0, 1)]);

        Assert.Equal((HoldOption.First, HoldOption.Second), (slots.OptionOf(Some.Id(200)), slots.OptionOf(Some.Id(201))));
    }

    [Theory]
    [InlineData("Beer", "beer ", true)]
    [InlineData("Beer", "Wine", false)]
    [InlineData("Beer", null, false)]
    [InlineData(null, null, false)]
    public void Competitors_are_two_who_sell_the_same(string? industry, string? other, bool compete)
    {
        Assert.Equal(compete, CompetitiveSeparation.Applies(Some.Id(1), industry, Some.Id(2), other));
        Assert.False(CompetitiveSeparation.Applies(Some.Id(1), industry, Some.Id(1), other));
    }

    private static InventoryHold Hold(int number, int slots) => InventoryHold.Place(
        Some.TenantId,
        Some.Id(200 + number),
        new HoldTerms { PodcastId = Some.Id(30), EpisodeId = Some.Id(40), Flight = Some.LineTerms.Flight, Slots = slots },
        Some.Now.AddDays(7),
        new Stamp(Some.Now.AddMinutes(number), "anna"));
}
