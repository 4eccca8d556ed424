using PodSales.GraphQL.Engine.Validation.Rules;

namespace PodSales.GraphQL.Engine.Tests.Validation.Rules;

public sealed class MaxIntrospectionDepthRuleTests
{
    [Theory]
    [InlineData("{ __schema { types { fields { type { fields { name } } } } } }")]
    public void Introspection_is_as_deep_as_tools_need(string document) =>
        SpecificationExamples.AssertValid(nameof(MaxIntrospectionDepthRule), document);

    [Theory]
    [InlineData("{ __schema { types { fields { type { fields { type { fields { name } } } } } } } }",
        "Maximum introspection depth exceeded [1:3]")]
    [InlineData("""{ __type(name: "Dog") { ...a } } fragment a on __Type { fields { type { ...b } } } fragment b on __Type { interfaces { ...a } }""",
        "Maximum introspection depth exceeded [1:3]")]
    [InlineData("{ a: __schema { ...x } b: __schema { ...x } } fragment x on __Schema { types { fields { type { fields { type { fields { name } } } } } } }",
        "Maximum introspection depth exceeded [1:3]", "Maximum introspection depth exceeded [1:24]")]
    [InlineData("""{ __schema { types { ...x } } __type(name: "Dog") { fields { type { ...x } } } } fragment x on __Type { fields { type { fields { name } } } }""",
        "Maximum introspection depth exceeded [1:31]")]
    public void Introspection_that_nests_the_lists_of_types_is_refused(string document, params string[] errors) =>
        SpecificationExamples.AssertErrors(nameof(MaxIntrospectionDepthRule), document, errors);
}
