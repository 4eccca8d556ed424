using PodSales.GraphQL.Engine.Validation.Rules;

namespace PodSales.GraphQL.Engine.Tests.Validation.Rules;

public sealed class ProvidedRequiredArgumentsRuleTests
{
    [Theory]
    [InlineData("fragment goodBooleanArg on Arguments { booleanArgField nonNullBooleanArgField(nonNullBooleanArg: true) }")]
    [InlineData("fragment goodBooleanArgDefault on Arguments { optionalNonNullBooleanArgField }")]
    public void Required_arguments_are_given_and_others_may_be(string document) =>
        SpecificationExamples.AssertValid(nameof(ProvidedRequiredArgumentsRule), document);

    [Theory]
    [InlineData("fragment missingRequiredArg on Arguments { nonNullBooleanArgField }",
        """Argument "Arguments.nonNullBooleanArgField(nonNullBooleanArg:)" of type "Boolean!" is required, but it was not provided. [1:44]""")]
    [InlineData("fragment f on Arguments { multipleRequirements(x: 1) booleanArgField @skip }",
        """Argument "Arguments.multipleRequirements(y:)" of type "Int!" is required, but it was not provided. [1:27]""",
        """Argument "@skip(if:)" of type "Boolean!" is required, but it was not provided. [1:70]""")]
    [InlineData("{ __type { name } }",
        """Argument "<meta>.__type(name:)" of type "String!" is required, but it was not provided. [1:3]""")]
    public void Required_arguments_that_are_left_out_are_refused(string document, params string[] errors) =>
        SpecificationExamples.AssertErrors(nameof(ProvidedRequiredArgumentsRule), document, errors);
}
