namespace PodSales.Domain.Tests;

public sealed class UnitIntervalTests
{
    [Theory]
    [InlineData(-0.0001)]
    [InlineData(1.0001)]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void A_number_outside_the_range_is_refused(double value) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new UnitInterval(value));

    [Fact]
    public void Both_ends_belong_to_the_range()
    {
        Assert.Equal(UnitInterval.One, UnitInterval.Zero.Complement);
        Assert.Equal(1, UnitInterval.Clamp(1.0000001).Value);
        Assert.True(UnitInterval.Zero < UnitInterval.One);
    }
}
