using System.Globalization;
using System.Text.Json;
using PodSales.GraphQL.Engine.Language;
using PodSales.GraphQL.Engine.TypeSystem;
using PodSales.GraphQL.Engine.TypeSystem.Scalars;

namespace PodSales.GraphQL.Engine.Tests.TypeSystem.Scalars;

public sealed class BuiltInScalarsTests
{
    [Theory]
    [InlineData("Int", "1", 1)]
    [InlineData("Int", "-2147483648", int.MinValue)]
    [InlineData("Float", "1", 1d)]
    [InlineData("Float", "-1.5e3", -1500d)]
    [InlineData("String", "\"a\"", "a")]
    [InlineData("String", "\"\"\"a\"\"\"", "a")]
    [InlineData("Boolean", "true", true)]
    [InlineData("ID", "\"a\"", "a")]
    [InlineData("ID", "90071992547409931234", "90071992547409931234")]
    public void Literals_become_values(string scalar, string literal, object value) =>
        Assert.Equal(Coerced.To(value), Scalar(scalar).CoerceLiteral(Parser.ParseValue(literal), null));

    [Theory]
    [InlineData("Int", "1.0", "Int cannot represent non-integer value: 1.0")]
    [InlineData("Int", "2147483648", "Int cannot represent non 32-bit signed integer value: 2147483648")]
    [InlineData("Int", "\"1\"", "Int cannot represent non-integer value: \"1\"")]
    [InlineData("Float", "\"1\"", "Float cannot represent non numeric value: \"1\"")]
    [InlineData("String", "RED", "String cannot represent a non string value: RED")]
    [InlineData("String", "[\"a\"]", "String cannot represent a non string value: [\"a\"]")]
    [InlineData("Boolean", "1", "Boolean cannot represent a non boolean value: 1")]
    [InlineData("ID", "1.5", "ID cannot represent a non-string and non-integer value: 1.5")]
    public void Literals_of_another_kind_are_refused(string scalar, string literal, string error) =>
        Assert.Equal(Coerced.Refused(error), Scalar(scalar).CoerceLiteral(Parser.ParseValue(literal), null));

    [Theory]
    [InlineData("Int", "1", 1)]
    [InlineData("Int", "1.0", 1)]
    [InlineData("Int", "1e3", 1000)]
    [InlineData("Float", "1", 1d)]
    [InlineData("String", "\"a\"", "a")]
    [InlineData("Boolean", "false", false)]
    [InlineData("ID", "\"a\"", "a")]
    [InlineData("ID", "4", "4")]
    [InlineData("ID", "9007199254740993", "9007199254740993")]
    public void Json_becomes_values(string scalar, string json, object value) =>
        Assert.Equal(Coerced.To(value), Scalar(scalar).CoerceInput(Json(json)));

    [Theory]
    [InlineData("Int", "1.5", "Int cannot represent non-integer value: 1.5")]
    [InlineData("Int", "1e21", "Int cannot represent non 32-bit signed integer value: 1e+21")]
    [InlineData("Int", "\"1\"", "Int cannot represent non-integer value: \"1\"")]
    [InlineData("Float", "true", "Float cannot represent non numeric value: true")]
    [InlineData("String", "{\"a\":[1,{\"b\":{\"c\":1}}]}", "String cannot represent a non string value: { a: [1, [Object]] }")]
    [InlineData("String", "[1,2,3,4,5,6,7,8,9,10,11,12]", "String cannot represent a non string value: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, ... 2 more items]")]
    [InlineData("Boolean", "0", "Boolean cannot represent a non boolean value: 0")]
    [InlineData("ID", "1.5", "ID cannot represent value: 1.5")]
    [InlineData("ID", "[]", "ID cannot represent value: []")]
    public void Json_of_another_kind_is_refused(string scalar, string json, string error) =>
        Assert.Equal(Coerced.Refused(error), Scalar(scalar).CoerceInput(Json(json)));

    public static TheoryData<string, object, object> Results => new()
    {
        { "Int", 1L, 1 },
        { "Int", "123", 123 },
        { "Int", true, 1 },
        { "Int", 3m, 3 },
        { "Float", 1.5f, 1.5d },
        { "Float", 1.25m, 1.25d },
        { "Float", "2.5", 2.5d },
        { "String", 1.5m, "1.5" },
        { "String", false, "false" },
        { "String", 1e21, "1e+21" },
        { "Boolean", 2, true },
        { "ID", 7, "7" },
        { "ID", Guid.Empty, "00000000-0000-0000-0000-000000000000" },
        { "ID", long.MaxValue, "9223372036854775807" },
    };

    [Theory]
    [MemberData(nameof(Results))]
    public void Results_of_near_kinds_are_taken(string scalar, object result, object value) =>
        Assert.Equal(Coerced.To(value), Scalar(scalar).CoerceResult(result));

    public static TheoryData<string, object, string> RefusedResults => new()
    {
        { "Int", 1.5, "Int cannot represent non-integer value: 1.5" },
        { "Int", long.MaxValue, "Int cannot represent non 32-bit signed integer value: 9223372036854775807" },
        { "Int", "", "Int cannot represent non-integer value: \"\"" },
        { "Float", double.NaN, "Float cannot represent non numeric value: NaN" },
        { "Float", "one", "Float cannot represent non numeric value: \"one\"" },
        { "String", new[] { 1 }, "String cannot represent value: [1]" },
        { "Boolean", "true", "Boolean cannot represent a non boolean value: \"true\"" },
        { "ID", true, "ID cannot represent value: true" },
    };

    [Theory]
    [MemberData(nameof(RefusedResults))]
    public void Results_of_other_kinds_are_refused(string scalar, object result, string error) =>
        Assert.Equal(Coerced.Refused(error), Scalar(scalar).CoerceResult(result));

    [Theory]
    [InlineData("ID", "4", "4")]
    [InlineData("ID", "04", "\"04\"")]
    [InlineData("ID", "a", "\"a\"")]
    [InlineData("Float", 1.5, "1.5")]
    [InlineData("Float", 2d, "2")]
    [InlineData("String", "a\n", "\"a\\n\"")]
    public void Values_become_literals(string scalar, object value, string literal) =>
        Assert.Equal(literal, Printer.Print(Scalar(scalar).ToLiteral(value)));

    [Fact]
    public void Refusals_do_not_depend_on_the_culture_of_the_thread()
    {
        var culture = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("de-DE");

            Assert.Equal("Int cannot represent non-integer value: 1.5", BuiltInScalars.Int.CoerceResult(1.5m).Error);
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }
    }

    private static ScalarType Scalar(string name) => BuiltInScalars.All.Single(scalar => scalar.Name == name);

    private static JsonElement Json(string text) => JsonDocument.Parse(text).RootElement;
}
