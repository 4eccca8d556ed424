using System.Globalization;
using PodSales.GraphQL.Engine.Language;
using PodSales.GraphQL.Engine.TypeSystem;
using PodSales.GraphQL.Engine.TypeSystem.Sdl;
using PodSales.GraphQL.Engine.Validation.Rules;
using PodSales.GraphQL.Engine.Validation.Sdl;

namespace PodSales.GraphQL.Engine.Tests.Validation.Sdl;

public sealed class SdlValidatorTests
{
    private static readonly Schema Extended = SdlSchema.Build(Parser.ParseDocument(
        "type Query { a: Int } enum E { A } input I { a: Int } scalar S directive @d on OBJECT"));

    [Theory]
    [InlineData(nameof(LoneSchemaDefinitionRule), "schema { query: A } schema { query: A }", "Must provide only one schema definition. [1:21]")]
    [InlineData(nameof(UniqueOperationTypesRule), "schema { query: A query: B }", "There can be only one query type in schema. [1:10] [1:19]")]
    [InlineData(nameof(UniqueTypeNamesRule), "type A { a: Int } scalar A", "There can be only one type named \"A\". [1:6] [1:26]")]
    [InlineData(nameof(UniqueDirectiveNamesRule), "directive @a on FIELD directive @a on QUERY", "There can be only one directive named \"@a\". [1:12] [1:34]")]
    [InlineData(nameof(UniqueEnumValueNamesRule), "enum A { X } extend enum A { X }", "Enum value \"A.X\" can only be defined once. [1:10] [1:30]")]
    [InlineData(nameof(UniqueFieldDefinitionNamesRule), "type A { x: Int } extend type A { x: Int }", "Field \"A.x\" can only be defined once. [1:10] [1:35]")]
    [InlineData(nameof(UniqueFieldDefinitionNamesRule), "input A { x: Int x: Int }", "Field \"A.x\" can only be defined once. [1:11] [1:18]")]
    [InlineData(nameof(UniqueArgumentDefinitionNamesRule), "type A { x(y: Int y: Int): Int }", "Argument \"A.x(y:)\" can only be defined once. [1:12] [1:19]")]
    [InlineData(nameof(UniqueArgumentDefinitionNamesRule), "directive @a(y: Int y: Int) on FIELD", "Argument \"@a(y:)\" can only be defined once. [1:14] [1:21]")]
    [InlineData(nameof(PossibleTypeExtensionsRule), "type Aaa { a: Int } extend type Aab { a: Int }",
        "Cannot extend type \"Aab\" because it is not defined. Did you mean \"Aaa\"? [1:33]")]
    [InlineData(nameof(PossibleTypeExtensionsRule), "type A { a: Int } extend input A { b: Int }", "Cannot extend non-input object type \"A\". [1:1] [1:19]")]
    [InlineData(nameof(KnownTypeNamesRule), "type A { a: Strin }", "Unknown type \"Strin\". Did you mean \"String\"? [1:13]")]
    [InlineData(nameof(KnownDirectivesRule), "type A @skip(if: true) { a: Int @none }", "Directive \"@skip\" may not be used on OBJECT. [1:8]", "Unknown directive \"@none\". [1:33]")]
    public void A_document_breaks_one_rule(string rule, string sdl, params string[] errors) =>
        Assert.Equal(errors, Validate(sdl, rule, extended: null));

    [Theory]
    [InlineData(nameof(LoneSchemaDefinitionRule), "schema { query: Query }", "Cannot define a new schema within a schema extension. [1:1]")]
    [InlineData(nameof(UniqueOperationTypesRule), "extend schema { query: A }", "Type for query already defined in the schema. It cannot be redefined. [1:17]")]
    [InlineData(nameof(UniqueTypeNamesRule), "type Query { b: Int }",
        "Type \"Query\" already exists in the schema. It cannot also be defined in this type definition. [1:6]")]
    [InlineData(nameof(UniqueDirectiveNamesRule), "directive @d on FIELD", "Directive \"@d\" already exists in the schema. It cannot be redefined. [1:12]")]
    [InlineData(nameof(UniqueEnumValueNamesRule), "extend enum E { A B }",
        "Enum value \"E.A\" already exists in the schema. It cannot also be defined in this type extension. [1:17]")]
    [InlineData(nameof(UniqueFieldDefinitionNamesRule), "extend type Query { a: Int b: Int }",
        "Field \"Query.a\" already exists in the schema. It cannot also be defined in this type extension. [1:21]")]
    [InlineData(nameof(PossibleTypeExtensionsRule), "extend union S = Query", "Cannot extend non-union type \"S\". [1:1]")]
    public void An_extension_of_a_schema_breaks_one_rule(string rule, string sdl, string error) =>
        Assert.Equal([error], Validate(sdl, rule, Extended));

    [Fact]
    public void A_sound_document_breaks_no_rule() => Assert.Empty(SdlValidator.Validate(Parser.ParseDocument(
        """
        schema @s { query: Q }
        extend schema { mutation: M }
        directive @s repeatable on SCHEMA | OBJECT
        type Q @s @s { a(x: Int = 1): Int }
        extend type Q @s { b: ID }
        type M { a: Float }
        """)));

    [Fact]
    public void A_sound_extension_breaks_no_rule() => Assert.Empty(SdlValidator.Validate(
        Parser.ParseDocument("extend type Query @d { b: E } extend enum E { B } extend schema { mutation: M } type M { a: I2 } scalar I2"),
        Extended));

    private static IEnumerable<string> Validate(string sdl, string rule, Schema? extended) => SdlValidator
        .Validate(Parser.ParseDocument(sdl), extended, [.. SdlRules.All.Where(candidate => candidate.Name == rule)])
        .Select(error => string.Concat([error.Message, .. (error.Locations ?? []).Select(Describe)]));

    private static string Describe(Location at) => string.Create(CultureInfo.InvariantCulture, $" [{at.Line}:{at.Column}]");
}
