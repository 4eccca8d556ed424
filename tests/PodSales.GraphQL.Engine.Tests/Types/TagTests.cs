using Microsoft.Extensions.DependencyInjection;
using PodSales.GraphQL.Engine.Execution;
using PodSales.GraphQL.Engine.Language;
using PodSales.GraphQL.Engine.Language.Syntax;
using PodSales.GraphQL.Engine.Tests.Conventions;
using PodSales.GraphQL.Engine.Text.Json;
using PodSales.GraphQL.Engine.Types;

namespace PodSales.GraphQL.Engine.Tests.Types;

public sealed class TagTests
{
    [Theory]
    [InlineData("type Query @tag(name: \"root\") {")]
    [InlineData("stones(first: Size! @tag(name: \"argument\")): [Stone!]! @tag(name: \"field\") @tag(name: \"second/field\")")]
    [InlineData("interface IStone @tag(name: \"interface\") {")]
    [InlineData("type Stone implements IStone @tag(name: \"object\") @tag(name: \"described\") @tag(name: \"extension\") {")]
    [InlineData("words: String! @deprecated(reason: \"Say text.\") @tag(name: \"input-field\") @tag(name: \"described\")")]
    [InlineData("union IFind @tag(name: \"union\") = Stone")]
    [InlineData("enum Size @tag(name: \"enum\") {")]
    [InlineData("SMALL @tag(name: \"value\")")]
    [InlineData("input StoneInput @tag(name: \"object\") {")]
    [InlineData("words: String! = \"all\" @tag(name: \"input-field\")")]
    [InlineData("scalar Hue @tag(name: \"scalar\")")]
    public async Task A_tag_stands_in_the_printed_schema_where_it_is_applied(string line)
    {
        await using var server = Server();

        Assert.Contains(line, server.Shape, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_schema_declares_the_directive_as_repeatable_where_it_is_used()
    {
        await using var tagged = Server();
        await using var plain = SmallServer.WithQuery<Plain>();

        Assert.Contains(
            "directive @tag(name: String!) repeatable on OBJECT | INTERFACE | UNION | INPUT_OBJECT | ENUM | SCALAR | FIELD_DEFINITION | INPUT_FIELD_DEFINITION | ARGUMENT_DEFINITION | ENUM_VALUE",
            tagged.Shape,
            StringComparison.Ordinal);
        Assert.DoesNotContain("@tag", plain.Shape, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_document_applies_and_declares_it_itself()
    {
        await using var server = new SmallServer(schema => schema
            .AddDocumentFromString("""
                directive @tag(name: String!) repeatable on OBJECT | FIELD_DEFINITION
                type Query @tag(name: "a") { level: Int! @tag(name: "b") @tag(name: "c") }
                extend type Query @tag(name: "d")
                """)
            .AddResolver<Plain>("Query"));

        Assert.EndsWith(
            "type Query @tag(name: \"a\") @tag(name: \"d\") { level: Int! @tag(name: \"b\") @tag(name: \"c\") }", server.Shape, StringComparison.Ordinal);
    }

    [Fact]
    public void A_tag_that_tools_would_refuse_stops_the_start()
    {
        using var provider = new ServiceCollection().AddGraphQLServer().AddQueryType<Misnamed>().Services.BuildServiceProvider();

        var fault = Assert.Throws<SchemaException>(provider.GetRequiredService<IRequestExecutor>);

        Assert.Contains(fault.Faults, message => message.Contains($"{nameof(Misnamed)}.Level: \"two words\" is no tag.", StringComparison.Ordinal));
    }

    private static SmallServer Server() => SmallServer.WithQuery<Queries>(schema => schema
        .AddType<IStone>()
        .AddType<StoneType>()
        .AddType<HueType>()
        .AddType<IFind>()
        .AddTypeExtension<StoneFields>());

    public sealed class Plain
    {
        public int Level => 0;
    }

    public sealed class Misnamed
    {
        [Tag("two words")]
        public int Level => 0;
    }

    [Tag("root")]
    public sealed class Queries
    {
        [Tag("field")]
        [Tag("second/field")]
        public IReadOnlyList<Stone> GetStones([Tag("argument")] Size first) => [new() { Words = first.ToString() }];

        public IFind GetFound(Stone like) => like;

        [GraphQLType<HueType>]
        public string Hue => "red";
    }

    [InterfaceType]
    [Tag("interface")]
    public interface IStone
    {
        int Weight { get; }
    }

    [UnionType]
    [Tag("union")]
    public interface IFind;

    [Tag("object")]
    public sealed class Stone : IStone, IFind
    {
        public int Weight { get; set; }

        [Tag("input-field")]
        [DefaultValue("all")]
        public string Words { get; set; } = "";
    }

    public sealed class StoneType : ObjectType<Stone>
    {
        protected override void Configure(IObjectTypeDescriptor<Stone> descriptor)
        {
            descriptor.Tag("described").Tag("object");
            descriptor.Field(stone => stone.Words).Deprecated("Say text.").Tag("described");
        }
    }

    [ExtendObjectType<Stone>]
    [Tag("extension")]
    public sealed class StoneFields
    {
        public int Depth => 1;
    }

    [Tag("enum")]
    public enum Size
    {
        [Tag("value")]
        Small,
    }

    [Tag("scalar")]
    public sealed class HueType() : ScalarType<string, StringValueNode>("Hue")
    {
        protected override string OnLiteralToValue(StringValueNode literal) => literal.Value;

        protected override IValueNode OnValueToLiteral(string runtimeValue) => new StringValueNode(runtimeValue);

        protected override void OnCoerceOutputValue(string runtimeValue, ResultElement resultValue) => resultValue.SetStringValue(runtimeValue);
    }
}
