using System.Globalization;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using PodSales.GraphQL.Engine.Language;
using PodSales.GraphQL.Engine.Language.Syntax;
using PodSales.GraphQL.Engine.Tests.Conventions;
using PodSales.GraphQL.Engine.Text.Json;
using PodSales.GraphQL.Engine.Types;

namespace PodSales.GraphQL.Engine.Tests.Types;

public sealed class CustomScalarTests
{
    [Theory]
    [InlineData("""{ mix(a: "#ff0000", b: "#0000ff") }""", """{"data":{"mix":"#7f007f"}}""")]
    [InlineData("""{ mix(b: "#0000ff") }""", """{"data":{"mix":"#00007f"}}""")]
    [InlineData("""{ count(of: ["#ff0000", null, "#0000ff"]) }""", """{"data":{"count":3}}""")]
    [InlineData("""{ count(of: "#ff0000") }""", """{"data":{"count":1}}""")]
    [InlineData("""{ paint(with: { color: "#010203" }) }""", """{"data":{"paint":"#010203"}}""")]
    [InlineData("""{ paint(with: {}) }""", """{"data":{"paint":"#ffffff"}}""")]
    [InlineData("""{ palette none wall { color under } }""", """{"data":{"palette":["#ff0000",null],"none":null,"wall":{"color":"#102030","under":null}}}""")]
    [InlineData("""{ bounds }""", """{"data":{"bounds":{"from":1,"to":2}}}""")]
    [InlineData("""{ width(of: { from: 3, to: 10 }) }""", """{"data":{"width":7}}""")]
    public async Task Values_are_read_from_literals_and_written_into_responses(string document, string answer)
    {
        await using var server = Server();

        Assert.Equal(answer, await server.ExecuteAsync(document));
    }

    [Theory]
    [InlineData("query($a: Color!) { mix(a: $a, b: \"#000000\") }", """{ "a": "#fe0000" }""", """{"data":{"mix":"#7f0000"}}""")]
    [InlineData("query($a: Color = \"#020202\") { mix(a: $a, b: \"#000000\") }", "{}", """{"data":{"mix":"#010101"}}""")]
    [InlineData("query($of: [Color]!) { count(of: $of) }", """{ "of": ["#000000", null] }""", """{"data":{"count":2}}""")]
    [InlineData("query($with: PaintInput!) { paint(with: $with) }", """{ "with": { "color": "#00ff00" } }""", """{"data":{"paint":"#00ff00"}}""")]
    [InlineData("query($of: Bounds!) { width(of: $of) }", """{ "of": { "from": 1.5, "to": 4 } }""", """{"data":{"width":2.5}}""")]
    [InlineData("query($to: Int!) { width(of: { from: 1, to: $to }) }", """{ "to": 5 }""", """{"data":{"width":4}}""")]
    public async Task Values_are_read_from_variables(string document, string variables, string answer)
    {
        await using var server = Server();

        Assert.Equal(answer, await server.ExecuteAsync(document, JsonElement.Parse(variables)));
    }

    [Theory]
    [InlineData("""{ mix(a: 1, b: "#000000") }""", "{}", "Expected value of type \"Color\", found: 1.")]
    [InlineData("""{ mix(a: "red", b: "#000000") }""", "{}", "Expected value of type \"Color\", but encountered error \"A colour has six hexadecimal digits.\"; found: \"red\".")]
    [InlineData("""{ mix(a: null, b: "#000000") }""", "{}", "Expected value of non-null type \"Color!\" not to be null.")]
    [InlineData("""{ width(of: 3) }""", "{}", "Bounds are an object with from and to.")]
    [InlineData("query($a: Color!) { mix(a: $a, b: \"#000000\") }", """{ "a": 7 }""", "Variable \"$a\" has invalid value: Expected value of type \"Color\", found: 7.")]
    [InlineData("query($a: Color!) { mix(a: $a, b: \"#000000\") }", """{ "a": "blue" }""", "Variable \"$a\" has invalid value: Expected value of type \"Color\", but encountered error \"A colour has six hexadecimal digits.\"; found: \"blue\".")]
    [InlineData("query($of: [Color]!) { count(of: $of) }", """{ "of": ["#000000", 2] }""", "Variable \"$of\" has invalid value at [1]: Expected value of type \"Color\", found: 2.")]
    [InlineData("query($with: PaintInput!) { paint(with: $with) }", """{ "with": { "color": true } }""", "Variable \"$with\" has invalid value at .color: Expected value of type \"Color\", found: true.")]
    public async Task A_refused_value_is_told_of_as_the_reference_implementation_does(string document, string variables, string message)
    {
        await using var server = Server();

        var answer = await server.AskAsync(document, JsonElement.Parse(variables));

        Assert.Equal(message, answer.GetProperty("errors")[0].GetProperty("message").GetString());
    }

    [Theory]
    [InlineData("{ outside }", "Bounds from 9 to 1 contain nothing.")]
    [InlineData("{ wrong }", "Color cannot represent value: \"red\"")]
    public async Task A_result_that_cannot_be_given_is_an_error_of_its_field(string document, string message)
    {
        await using var server = Server();

        var answer = await server.AskAsync(document);

        Assert.Equal(message, answer.GetProperty("errors")[0].GetProperty("message").GetString());
        Assert.Equal(JsonValueKind.Null, answer.GetProperty("data").EnumerateObject().Single().Value.ValueKind);
    }

    [Fact]
    public async Task The_schema_tells_its_description_its_specification_and_its_defaults()
    {
        await using var server = Server();

        Assert.Contains(
            "\"\"\"A colour such as `#ff8000`.\"\"\"\nscalar Color @specifiedBy(url: \"https://www.w3.org/TR/css-color-4/\")",
            server.Sdl,
            StringComparison.Ordinal);
        Assert.Contains("color: Color! = \"#ffffff\"", server.Shape, StringComparison.Ordinal);
        Assert.Equal(
            """{"data":{"__type":{"kind":"SCALAR","description":"A colour such as `#ff8000`.","specifiedByURL":"https://www.w3.org/TR/css-color-4/"}}}""",
            await server.ExecuteAsync("""{ __type(name: "Color") { kind description specifiedByURL } }"""));
    }

    [Fact]
    public async Task A_scalar_stands_for_its_C_sharp_type_only_where_it_is_bound()
    {
        await using var implicitly = SmallServer.WithQuery<Plain>(schema => schema.AddType<ColorType>());
        await using var named = SmallServer.WithQuery<Named>();
        await using var bound = SmallServer.WithQuery<Instants>(schema => schema.BindRuntimeType<DateTimeOffset, SecondsType>());
        await using var unbound = SmallServer.WithQuery<Instants>(schema => schema.AddType<SecondsType>());

        Assert.Contains("type Query { color: Color! }", implicitly.Shape, StringComparison.Ordinal);
        Assert.Equal("""{"data":{"at":60}}""", await named.ExecuteAsync("{ at }"));
        Assert.Equal("""{"data":{"now":60}}""", await bound.ExecuteAsync("{ now }"));
        Assert.Equal("""{"data":{"now":"1970-01-01T00:01:00Z"}}""", await unbound.ExecuteAsync("{ now }"));
    }

    [Fact]
    public async Task A_document_may_declare_it()
    {
        await using var server = new SmallServer(schema => schema
            .AddDocumentFromString("scalar Color type Query { invert(of: Color!): Color! }")
            .AddType<ColorType>()
            .AddResolver<Inversion>("Query"));

        Assert.Equal("""{"data":{"invert":"#fffefd"}}""", await server.ExecuteAsync("""{ invert(of: "#000102") }"""));
    }

    private static SmallServer Server() => SmallServer.WithQuery<Queries>(schema => schema.AddType<ColorType>().AddType<BoundsType>().AddType<PaintType>());

    public sealed record Paint(Color Color);

    public sealed record Wall(Color Color, Color? Under);

    public sealed record Bounds(decimal From, decimal To);

    public sealed class PaintType : InputObjectType<Paint>
    {
        protected override void Configure(IInputObjectTypeDescriptor<Paint> descriptor) =>
            descriptor.Field(paint => paint.Color).DefaultValue(new Color(255, 255, 255));
    }

    public sealed class Queries
    {
        public Color GetMix([DefaultValueSyntax("\"#000000\"")] Color a, Color b) =>
            new((byte)((a.Red + b.Red) / 2), (byte)((a.Green + b.Green) / 2), (byte)((a.Blue + b.Blue) / 2));

        public int GetCount(IReadOnlyList<Color?> of) => of.Count;

        public Color GetPaint(Paint with) => with.Color;

        public IReadOnlyList<Color?> Palette => [new(255, 0, 0), null];

        public Color? None => null;

        public Wall Wall => new(new Color(16, 32, 48), null);

        public Bounds Bounds => new(1, 2);

        public decimal GetWidth(Bounds of) => of.To - of.From;

        public Bounds? Outside => new(9, 1);

        [GraphQLType("Color")]
        public string Wrong => "red";
    }

    public sealed class Plain
    {
        public Color Color => default;
    }

    public sealed class Instants
    {
        public DateTimeOffset Now => DateTimeOffset.UnixEpoch.AddSeconds(60);
    }

    public sealed class Named
    {
        [GraphQLType<SecondsType>]
        public DateTimeOffset At => DateTimeOffset.UnixEpoch.AddSeconds(60);
    }

    public sealed class Inversion
    {
        public Color Invert(Color of) => new((byte)~of.Red, (byte)~of.Green, (byte)~of.Blue);
    }

    /// <summary>A scalar that is an object in JSON.</summary>
    public sealed class BoundsType() : ScalarType<Bounds>("Bounds", BindingBehavior.Implicit)
    {
        protected override Bounds OnLiteralToValue(IValueNode literal) => literal is ObjectValueNode { Fields: [var from, var to] }
            ? new Bounds(Number(from.Value), Number(to.Value))
            : throw new GraphQLException("Bounds are an object with from and to.");

        protected override IValueNode OnValueToLiteral(Bounds runtimeValue) => new ObjectValueNode
        {
            Fields =
            [
                new ObjectFieldNode { Name = new NameNode { Value = "from" }, Value = new FloatValueNode(runtimeValue.From) },
                new ObjectFieldNode { Name = new NameNode { Value = "to" }, Value = new FloatValueNode(runtimeValue.To) },
            ],
        };

        protected override void OnCoerceOutputValue(Bounds runtimeValue, ResultElement resultValue)
        {
            resultValue.SetStringValue("overwritten by what comes");
            if (runtimeValue.To < runtimeValue.From)
            {
                throw new GraphQLException(FormattableString.Invariant($"Bounds from {runtimeValue.From} to {runtimeValue.To} contain nothing."));
            }

            resultValue.SetJsonValue(JsonSerializer.SerializeToElement(runtimeValue, JsonSerializerOptions.Web));
        }

        private static decimal Number(ValueNode literal) => decimal.Parse(literal.ToString(), CultureInfo.InvariantCulture);
    }

    public sealed class SecondsType() : ScalarType<DateTimeOffset, IntValueNode>("Seconds")
    {
        protected override DateTimeOffset OnLiteralToValue(IntValueNode literal) =>
            DateTimeOffset.FromUnixTimeSeconds(long.Parse(literal.Value, CultureInfo.InvariantCulture));

        protected override IValueNode OnValueToLiteral(DateTimeOffset runtimeValue) => new IntValueNode(runtimeValue.ToUnixTimeSeconds());

        protected override void OnCoerceOutputValue(DateTimeOffset runtimeValue, ResultElement resultValue) =>
            resultValue.SetNumberValue(runtimeValue.ToUnixTimeSeconds());
    }
}
