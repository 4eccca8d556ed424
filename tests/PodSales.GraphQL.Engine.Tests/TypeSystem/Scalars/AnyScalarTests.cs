using System.Text.Json;
using PodSales.GraphQL.Engine.Language;
using PodSales.GraphQL.Engine.TypeSystem.Scalars;

namespace PodSales.GraphQL.Engine.Tests.TypeSystem.Scalars;

public sealed class AnyScalarTests
{
    private static readonly AnyScalar Any = new("Any");

    [Theory]
    [InlineData("{ b: 1, a: [1.5, \"x\", RED, true, null] }", """{"b":1,"a":[1.5,"x","RED",true,null]}""")]
    [InlineData("{ given: $given, absent: $absent, list: [$absent] }", """{"given":3,"list":[null]}""")]
    [InlineData("9007199254740993", "9007199254740993")]
    public void Literals_become_plain_values_with_their_variables(string literal, string json)
    {
        var variables = new Dictionary<string, object?> { ["given"] = 3 };

        var coerced = Any.CoerceLiteral(Parser.ParseValue(literal), variables);

        Assert.Equal(json, JsonSerializer.Serialize(coerced.Value));
    }

    [Fact]
    public void Json_passes_as_it_is_with_its_keys_in_order()
    {
        const string Json = """{"b":{"z":1,"a":[1,2.5,"x",null,false]},"a":9007199254740993}""";

        Assert.Equal(Json, JsonSerializer.Serialize(Any.CoerceInput(JsonDocument.Parse(Json).RootElement).Value));
    }
}
