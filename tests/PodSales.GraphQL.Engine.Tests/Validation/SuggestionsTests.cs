using PodSales.GraphQL.Engine.Validation;

namespace PodSales.GraphQL.Engine.Tests.Validation;

public sealed class SuggestionsTests
{
    [Theory]
    [InlineData("", "a", "a")]
    [InlineData("input", "")]
    [InlineData("greenish", "green", "green")]
    [InlineData("green", "greenish", "greenish")]
    [InlineData("gre", "greenish")]
    [InlineData("verylongstring", "VERYLONGSTRING", "VERYLONGSTRING")]
    [InlineData("verylongstring", "VERYLONGSTRINGS", "VERYLONGSTRINGS")]
    [InlineData("abcd", "dbca", "dbca")]
    [InlineData("adverts", "advrets", "advrets")]
    [InlineData("nam", "age")]
    public void A_name_is_offered_when_it_is_near_enough(string input, string name, params string[] offered) =>
        Assert.Equal(offered, Suggestions.For(input, [name]));

    [Fact]
    public void The_nearest_name_comes_first_and_equally_near_ones_in_natural_order()
    {
        var offered = Suggestions.For("a", ["a100", "ab", "aa", "A", "a20", "a3", "a1"]);

        Assert.Equal(["A", "a1", "a3", "aa", "ab"], offered);
    }

    [Fact]
    public void Runs_of_digits_are_ordered_by_their_number()
    {
        string[] names = ["a10", "a9", "a", "a09", "b1", "a10b"];

        Assert.Equal(["a", "a09", "a9", "a10", "a10b", "b1"], names.Order(NaturalOrder.Instance));
    }
}
