using FsCheck.Fluent;

namespace PodSales.Domain.Tests;

public sealed class MoneyTests
{
    [Theory]
    [InlineData(1250, "USD", "USD 12.50")]
    [InlineData(-5, "EUR", "EUR -0.05")]
    [InlineData(1250, "JPY", "JPY 1250")]
    [InlineData(1250, "KWD", "KWD 1.250")]
    [InlineData(1, "CLF", "CLF 0.0001")]
    public void Text_shows_all_decimals_of_the_currency_and_reads_back(long minorUnits, string currency, string text)
    {
        var money = new Money(minorUnits, currency);

        Assert.Equal(text, money.ToString());
        Assert.Equal(money, Money.Parse(text));
    }

    [Theory]
    [InlineData("USD 12.505")]
    [InlineData("usd 12.50")]
    [InlineData("USD12.50")]
    [InlineData("USD 1,250.00")]
    [InlineData("USD 99999999999999999999")]
    [InlineData("")]
    [InlineData(null)]
    public void Text_that_is_no_amount_is_refused(string? text) => Assert.False(Money.TryParse(text, out _));

    [Fact]
    public void Amounts_of_different_currencies_neither_add_nor_compare()
    {
        Assert.Throws<InvalidOperationException>(() => new Money(1, "USD") + new Money(1, "EUR"));
        Assert.Throws<InvalidOperationException>(() => new Money(1, "USD") < new Money(1, "EUR"));
        Assert.NotEqual(new Money(1, "USD"), new Money(1, "EUR"));
    }

    [Theory]
    [InlineData(25, 0.5, 12)]
    [InlineData(35, 0.5, 18)]
    [InlineData(-25, 0.5, -12)]
    public void A_product_is_rounded_once_with_halves_to_even(long minorUnits, double factor, long expected) =>
        Assert.Equal(expected, new Money(minorUnits, "USD").Times((decimal)factor).MinorUnits);

    [Fact]
    public void Parts_of_a_split_add_up_and_no_part_is_a_unit_off() => Property.Holds(
        from units in Gen.Choose(-1_000_000, 1_000_000)
        from weights in Gen.NonEmptyListOf(Gen.Choose(0, 1000))
        where weights.Any(weight => weight > 0)
        select (units, weights),
        input =>
        {
            var parts = new Money(input.units, "USD").Split([.. input.weights.Select(weight => (decimal)weight)]);

            Assert.Equal(input.units, parts.Sum(part => part.MinorUnits));
            Assert.All(parts.Zip(input.weights), pair => Assert.True(
                Math.Abs(pair.First.MinorUnits - ((decimal)input.units * pair.Second / input.weights.Sum())) <= 1));
        });

    [Fact]
    public void What_is_left_over_goes_to_the_largest_remainders() =>
        Assert.Equal([34, 33, 33], new Money(100, "USD").Split(1, 1, 1).Select(part => part.MinorUnits));

    [Fact]
    public void A_value_that_was_never_set_is_zero_of_no_currency() => Assert.Equal(Money.Zero("XXX"), default);

    [Fact]
    public void An_amount_that_does_not_fit_throws() =>
        Assert.Throws<OverflowException>(() => new Money(long.MaxValue, "USD") + new Money(1, "USD"));
}
