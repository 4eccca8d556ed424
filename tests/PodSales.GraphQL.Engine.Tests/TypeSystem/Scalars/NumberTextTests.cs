using PodSales.GraphQL.Engine.TypeSystem.Scalars;

namespace PodSales.GraphQL.Engine.Tests.TypeSystem.Scalars;

/// <summary>The examples follow ECMAScript, Number::toString.</summary>
public sealed class NumberTextTests
{
    [Theory]
    [InlineData(0d, "0")]
    [InlineData(1d, "1")]
    [InlineData(-2.25, "-2.25")]
    [InlineData(0.1, "0.1")]
    [InlineData(0.000001, "0.000001")]
    [InlineData(0.0000015, "0.0000015")]
    [InlineData(0.0000001, "1e-7")]
    [InlineData(1.5e-10, "1.5e-10")]
    [InlineData(1e15, "1000000000000000")]
    [InlineData(1.5e16, "15000000000000000")]
    [InlineData(123456789012345680000d, "123456789012345680000")]
    [InlineData(1e20, "100000000000000000000")]
    [InlineData(1e21, "1e+21")]
    [InlineData(-1.25e30, "-1.25e+30")]
    [InlineData(double.NaN, "NaN")]
    [InlineData(double.NegativeInfinity, "-Infinity")]
    public void Numbers_are_written_as_in_JavaScript(double number, string text) => Assert.Equal(text, NumberText.Of(number));

    [Fact]
    public void Zero_has_no_sign() => Assert.Equal("0", NumberText.Of(double.NegativeZero));
}
