using System.Globalization;
using System.Text.Json;
using PodSales.GraphQL.Engine.Language.Syntax;
using PodSales.GraphQL.Engine.TypeSystem.Scalars;

namespace PodSales.GraphQL.Engine.Tests.TypeSystem.Scalars;

public sealed class RuntimeScalarsTests
{
    [Theory]
    [InlineData("UUID", "\"6f9619ff-8b86-d011-b42d-00c04fc964ff\"", "6f9619ff-8b86-d011-b42d-00c04fc964ff")]
    [InlineData("UUID", "\"6F9619FF8B86D011B42D00C04FC964FF\"", "6f9619ff-8b86-d011-b42d-00c04fc964ff")]
    [InlineData("DateTime", "\"2026-11-22T18:30:00Z\"", "2026-11-22T18:30:00Z")]
    [InlineData("DateTime", "\"2026-11-22t18:30:00.5z\"", "2026-11-22T18:30:00.5Z")]
    [InlineData("DateTime", "\"2026-11-22T18:30:00.123456789+02:00\"", "2026-11-22T18:30:00.1234568+02:00")]
    [InlineData("LocalDate", "\"2028-02-29\"", "2028-02-29")]
    [InlineData("LocalTime", "\"18:30:00\"", "18:30:00")]
    [InlineData("LocalTime", "\"18:30:00.25\"", "18:30:00.25")]
    [InlineData("LocalDateTime", "\"2026-11-22T18:30:00\"", "2026-11-22T18:30:00")]
    [InlineData("Duration", "\"PT1H30M\"", "PT1H30M")]
    [InlineData("Duration", "\"PT90S\"", "PT1M30S")]
    [InlineData("Duration", "\"-P1DT0.5S\"", "-P1DT0.5S")]
    [InlineData("URI", "\"/a?b=c\"", "/a?b=c")]
    [InlineData("URL", "\"https://example.org/a\"", "https://example.org/a")]
    [InlineData("Base64String", "\"AQID\"", "AQID")]
    [InlineData("Long", "9223372036854775807", "9223372036854775807")]
    [InlineData("Short", "-32768", "-32768")]
    [InlineData("Byte", "-128", "-128")]
    [InlineData("UnsignedByte", "255", "255")]
    [InlineData("UnsignedLong", "18446744073709551615", "18446744073709551615")]
    [InlineData("Decimal", "12.340", "12.340")]
    [InlineData("Decimal", "1e2", "100")]
    public void What_is_taken_is_given_back_in_one_form(string scalar, string json, string expected)
    {
        var type = RuntimeScalars.ByName[scalar];

        var taken = type.CoerceInput(JsonElement.Parse(json));
        var given = type.CoerceResult(taken.Value!);

        Assert.Null(taken.Error);
        Assert.Equal(expected, Convert.ToString(given.Value, CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("UUID", "\"{6f9619ff-8b86-d011-b42d-00c04fc964ff}\"")]
    [InlineData("UUID", "1")]
    [InlineData("DateTime", "\"2026-11-22T18:30:00\"")]
    [InlineData("DateTime", "\"2026-11-22T24:00:00Z\"")]
    [InlineData("DateTime", "\"2026-02-29T00:00:00Z\"")]
    [InlineData("DateTime", "\"2026-11-22T18:30:00.1234567890Z\"")]
    [InlineData("DateTime", "\"2026-11-22\"")]
    [InlineData("DateTime", "\"2026-11-22T18:30:00Z\\n\"")]
    [InlineData("LocalDate", "\"2026-1-1\"")]
    [InlineData("LocalDate", "\"2026-02-29\"")]
    [InlineData("LocalTime", "\"18:30\"")]
    [InlineData("LocalTime", "\"24:00:00\"")]
    [InlineData("LocalDateTime", "\"2026-11-22T18:30:00Z\"")]
    [InlineData("Duration", "\"P1Y\"")]
    [InlineData("Duration", "\"PT\"")]
    [InlineData("Duration", "\"1h\"")]
    [InlineData("URI", "\"a b\"")]
    [InlineData("URL", "\"/a\"")]
    [InlineData("Base64String", "\"AQI\"")]
    [InlineData("Long", "\"1\"")]
    [InlineData("Long", "1.0")]
    [InlineData("Long", "9223372036854775808")]
    [InlineData("UnsignedByte", "-1")]
    [InlineData("Decimal", "\"1\"")]
    [InlineData("Decimal", "1e40")]
    [InlineData("Upload", "1")]
    public void What_has_another_form_is_refused_with_a_message(string scalar, string json)
    {
        var taken = RuntimeScalars.ByName[scalar].CoerceInput(JsonElement.Parse(json));

        Assert.StartsWith(scalar, taken.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Times_without_a_kind_are_taken_as_utc() =>
        Assert.Equal("2026-11-22T18:30:00Z", RuntimeScalars.ByType[typeof(DateTime)].CoerceResult(new DateTime(2026, 11, 22, 18, 30, 0)).Value);

    [Fact]
    public void Literals_are_coerced_as_json_is()
    {
        var literal = new StringValueNode { Value = "2026-11-22" };

        Assert.Equal(new DateOnly(2026, 11, 22), RuntimeScalars.ByName["LocalDate"].CoerceLiteral(literal, null).Value);
        Assert.True(RuntimeScalars.ByName["Long"].CoerceLiteral(literal, null).IsRefused);
        Assert.Equal(5L, RuntimeScalars.ByName["Long"].CoerceLiteral(new IntValueNode { Value = "5" }, null).Value);
    }
}
