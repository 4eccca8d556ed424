using PodSales.GraphQL.Engine.Execution;
using PodSales.GraphQL.Engine.Language;
using PodSales.GraphQL.Engine.TypeSystem;
using PodSales.GraphQL.Engine.TypeSystem.Sdl;

namespace PodSales.GraphQL.Engine.Tests.TypeSystem.Sdl;

public sealed class SdlSchemaTests
{
    [Fact]
    public void Extensions_of_all_documents_are_part_of_their_types()
    {
        var schema = Build(
            "type Query { a: Int } enum E { A } union U = Query input I { a: Int } scalar S interface N { a: Int }",
            """
            extend type Query implements N { b: E }
            extend enum E { B }
            type Other { a: Int }
            extend union U = Other
            extend input I { b: Int }
            extend scalar S @specifiedBy(url: "https://example.com")
            """);

        var query = (ObjectType)schema.Types["Query"];
        Assert.Equal(["a", "b"], query.Fields.Select(field => field.Name));
        Assert.Equal(["N"], query.Interfaces.Select(type => type.Name));
        Assert.Equal(["A", "B"], ((EnumType)schema.Types["E"]).Values.Select(value => value.Name));
        Assert.Equal(["Query", "Other"], ((UnionType)schema.Types["U"]).Members.Select(type => type.Name));
        Assert.Equal(["a", "b"], ((InputObjectType)schema.Types["I"]).Fields.Select(field => field.Name));
        Assert.Equal("https://example.com", ((ScalarType)schema.Types["S"]).SpecifiedByUrl);
    }

    [Fact]
    public void Without_a_schema_definition_the_root_types_are_found_by_name()
    {
        var schema = Build("type Query { a: Int } type Mutation { a: Int } type Other { a: Int }");

        Assert.Equal(("Query", "Mutation", null), (schema.QueryType?.Name, schema.MutationType?.Name, schema.SubscriptionType?.Name));
    }

    [Fact]
    public void With_a_schema_definition_only_the_types_that_it_names_are_root_types()
    {
        var schema = Build("schema { query: Q } type Q { a: Int } type Mutation { a: Int }");

        Assert.Equal(("Q", null), (schema.QueryType?.Name, schema.MutationType?.Name));
    }

    [Fact]
    public void Of_the_built_in_scalars_a_schema_has_those_in_use()
    {
        var schema = Build("type Query { a: ID }");

        Assert.Equal(
            ["Query", "ID", "String", "Boolean"],
            schema.Types.Select(type => type.Name).Where(name => !name.StartsWith("__", StringComparison.Ordinal)));
    }

    [Fact]
    public void The_specified_directives_are_there_unless_the_document_declares_its_own()
    {
        var schema = Build("type Query { a: Int } directive @skip on FIELD");

        Assert.Equal(
            ["skip", "include", "deprecated", "specifiedBy", "oneOf"], schema.Directives.Select(directive => directive.Name));
        Assert.Empty(schema.Directives["skip"].Arguments);
    }

    [Fact]
    public void Deprecation_has_a_reason_even_where_none_is_given()
    {
        var schema = Build("""type Query { a: Int @deprecated b: Int @deprecated(reason: "old") c: Int }""");

        Assert.Equal(
            ["No longer supported", "old", null], ((ObjectType)schema.Types["Query"]).Fields.Select(field => field.DeprecationReason));
    }

    [Fact]
    public void Bindings_put_resolvers_behind_the_fields_of_objects()
    {
        var resolver = new FieldResolver.PureObject(parent => parent);
        var bindings = new SdlBindings { Resolver = (type, field) => (type, field) == ("Query", "a") ? resolver : null };

        var schema = SdlSchema.Build(Parser.ParseDocument("type Query { a: Int b: Int }"), bindings);

        Assert.Equal([resolver, null], ((ObjectType)schema.Types["Query"]).Fields.Select(field => field.Resolver));
    }

    [Fact]
    public void A_type_that_nobody_declares_is_an_error() =>
        Assert.Equal("Unknown type: \"Missing\".", Assert.Throws<GraphQLException>(() => Build("type Query { a: Missing }")).Message);

    private static Schema Build(params string[] documents) =>
        SdlSchema.Build([.. documents.Select(document => Parser.ParseDocument(document))]);
}
