using PodSales.Data.Events;

namespace PodSales.Data.Tests.Events;

public sealed class EventPositionTests
{
    [Theory]
    [InlineData(0, 0)]
    [InlineData(0, 1)]
    [InlineData(7, long.MaxValue)]
    [InlineData(long.MaxValue, long.MaxValue)]
    public void A_position_is_read_back_from_its_text(long transaction, long sequence)
    {
        var position = new EventPosition(transaction, sequence);

        Assert.True(EventPosition.TryParse(position.ToString(), out var read));
        Assert.Equal(position, read);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("12")]
    [InlineData("AAAAAAAAAAAAAAAAAAAAA!")]
    [InlineData("AAAAAAAAAAAAAAAAAAAAAAA")]
    [InlineData("_____________________w")]
    public void Any_other_text_is_no_position(string? text) => Assert.False(EventPosition.TryParse(text, out _));

    [Fact]
    public void Positions_are_ordered_by_transaction_and_then_by_number()
    {
        EventPosition[] ordered = [EventPosition.Start, new(0, 5), new(1, 2), new(1, 3), new(2, 1)];

        Assert.Equal(ordered, ordered.Reverse().Order());
    }
}
