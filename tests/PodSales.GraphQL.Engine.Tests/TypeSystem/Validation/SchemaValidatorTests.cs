using System.Globalization;
using PodSales.GraphQL.Engine.Language;
using PodSales.GraphQL.Engine.TypeSystem.Sdl;
using PodSales.GraphQL.Engine.TypeSystem.Validation;

namespace PodSales.GraphQL.Engine.Tests.TypeSystem.Validation;

public sealed class SchemaValidatorTests
{
    [Theory]
    [InlineData("type A { a: Int }", "Query root type must be provided.")]
    [InlineData("schema { query: I } input I { a: Int }", "Query root type must be Object type, it cannot be I. [1:17]")]
    [InlineData("schema { query: Q mutation: Q } type Q { a: Int }",
        "All root types must be different, \"Q\" type is used as query and mutation root types. [1:17] [1:29]")]
    public void Root_types_are_object_types_and_different(string sdl, string error) => AssertErrors(sdl, error);

    [Theory]
    [InlineData("type T", "Type T must define one or more fields. [1:23]")]
    [InlineData("interface T", "Type T must define one or more fields. [1:23]")]
    [InlineData("union T", "Union type T must define one or more member types. [1:23]")]
    [InlineData("enum T", "Enum type T must define one or more values. [1:23]")]
    [InlineData("input T", "Input Object type T must define one or more fields. [1:23]")]
    public void Types_have_members(string sdl, string error) => AssertErrors(Query + sdl, error);

    [Theory]
    [InlineData("type __T { a: Int }", "Name \"__T\" must not begin with \"__\", which is reserved by GraphQL introspection. [1:23]")]
    [InlineData("type T { __a(__b: Int): Int }",
        "Name \"__a\" must not begin with \"__\", which is reserved by GraphQL introspection. [1:32]",
        "Name \"__b\" must not begin with \"__\", which is reserved by GraphQL introspection. [1:36]")]
    public void Names_of_introspection_are_reserved(string sdl, params string[] errors) => AssertErrors(Query + sdl, errors);

    [Theory]
    [InlineData("type T { a: I } input I { a: Int }", "The type of T.a must be Output Type but got: I. [1:35]")]
    [InlineData("type T { a(x: [T]): Int }", "The type of T.a(x:) must be Input Type but got: [T]. [1:37]")]
    [InlineData("input I { a: Query! }", "The type of I.a must be Input Type but got: Query!. [1:36]")]
    public void Types_stand_where_their_kind_is_allowed(string sdl, string error) => AssertErrors(Query + sdl, error);

    [Theory]
    [InlineData("interface N { a: Int! } type T implements N { b: Int }",
        "Interface field N.a expected but T does not provide it. [1:37] [1:47]")]
    [InlineData("interface N { a: Int! } type T implements N { a: Int }",
        "Interface field N.a expects type Int! but T.a is type Int. [1:40] [1:72]")]
    [InlineData("interface N { a(x: Int): Int } type T implements N { a(x: Int!): Int }",
        "Interface field argument N.a(x:) expects type Int but T.a(x:) is type Int!. [1:42] [1:81]")]
    [InlineData("interface N { a: Int } type T implements N { a(x: Int!): Int }",
        "Argument \"T.a(x:)\" must not be required type \"Int!\" if not provided by the Interface field \"N.a\". [1:70] [1:37]")]
    [InlineData("interface N implements N { a: Int }", "Type N cannot implement itself because it would create a circular reference. [1:46]")]
    [InlineData("interface M { a: Int } interface N implements M { a: Int } type T implements N { a: Int }",
        "Type T must implement M because it is implemented by N. [1:69] [1:100]")]
    [InlineData("type T implements Query { a: Int }", "Type T must only implement Interface types, it cannot implement Query. [1:41]")]
    public void Implementations_have_what_their_interfaces_promise(string sdl, string error) => AssertErrors(Query + sdl, error);

    [Fact]
    public void Implementations_may_narrow_types_and_add_optional_arguments() => AssertErrors(
        Query + "interface N { a(x: Int): N b: [N] } type T implements N { a(x: Int, y: Int): T! b: [T!]! }");

    [Theory]
    [InlineData("input I { a: Int = \"s\" }", "I.a has invalid default value: Int cannot represent non-integer value: \"s\" [1:42]")]
    [InlineData("input I { a: [[Int!]] = [[1, null]] }",
        "I.a has invalid default value at [0][1]: Expected value of non-null type \"Int!\" not to be null. [1:52]")]
    [InlineData("input I { a: J = { b: { c: 1.5 } } } input J { b: K } input K { c: Int }",
        "I.a has invalid default value at .b.c: Int cannot represent non-integer value: 1.5 [1:50]")]
    [InlineData("directive @d(a: Int = true) on FIELD", "@d(a:) has invalid default value: Int cannot represent non-integer value: true [1:45]")]
    public void Defaults_are_values_of_their_types(string sdl, string error) => AssertErrors(Query + sdl, error);

    [Theory]
    [InlineData("input I { a: I! }",
        "Input Object I cannot be provided a finite value because it references itself through fields: I.a. [1:33]")]
    [InlineData("input I { a: J! } input J { b: I! }",
        "Input Object I cannot be provided a finite value because it references itself through fields: I.a, J.b. [1:33] [1:51]")]
    [InlineData("input I @oneOf { a: I }",
        "Input Object I cannot be provided a finite value because it references itself through fields: I.a. [1:40]")]
    [InlineData("input I { a: I = {} }",
        "Invalid circular reference. The default value of Input Object field I.a references itself. [1:40]")]
    public void Input_objects_do_not_need_themselves(string sdl, string error) => AssertErrors(Query + sdl, error);

    [Theory]
    [InlineData("input I { a: I }")]
    [InlineData("input I { a: [I!]! }")]
    [InlineData("input I @oneOf { a: I b: Int }")]
    [InlineData("input I { a: I = { a: null } }")]
    public void Input_objects_may_hold_themselves_where_it_can_end(string sdl) => AssertErrors(Query + sdl);

    [Theory]
    [InlineData("input I @oneOf { a: Int! b: Int = 1 }",
        "OneOf input field I.a must be nullable. [1:43]",
        "OneOf input field I.b cannot have a default value. [1:48]")]
    [InlineData("input I { a: Int! @deprecated }", "Required input field I.a cannot be deprecated. [1:41] [1:36]")]
    [InlineData("directive @d(a: Int! @deprecated) on FIELD", "Required argument @d(a:) cannot be deprecated. [1:44] [1:39]")]
    public void Directives_of_fields_fit_their_types(string sdl, params string[] errors) => AssertErrors(Query + sdl, errors);

    private const string Query = "type Query { a: Int } ";

    private static void AssertErrors(string sdl, params string[] errors)
    {
        var found = SchemaValidator.Validate(SdlSchema.Build(Parser.ParseDocument(sdl)));

        Assert.Equal(errors, found.Select(error => string.Concat([error.Message, .. (error.Locations ?? []).Select(Describe)])));
    }

    private static string Describe(Location at) => string.Create(CultureInfo.InvariantCulture, $" [{at.Line}:{at.Column}]");
}
