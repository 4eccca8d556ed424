using PodSales.GraphQL.Engine.Validation.Rules;

namespace PodSales.GraphQL.Engine.Tests.Validation.Rules;

public sealed class ExecutableDefinitionsRuleTests
{
    [Theory]
    [InlineData("query getDogName { dog { name } } fragment f on Dog { name }")]
    public void Operations_and_fragments_are_executable(string document) =>
        SpecificationExamples.AssertValid(nameof(ExecutableDefinitionsRule), document);

    [Theory]
    [InlineData("query getDogName { dog { name color } } extend type Dog { color: String }",
        """The "Dog" definition is not executable. [1:41]""")]
    [InlineData("{ dog { name } } schema { query: Query } directive @d on FIELD",
        "The schema definition is not executable. [1:18]",
        """The "d" definition is not executable. [1:42]""")]
    public void Definitions_of_the_type_system_are_not_executable(string document, params string[] errors) =>
        SpecificationExamples.AssertErrors(nameof(ExecutableDefinitionsRule), document, errors);
}
