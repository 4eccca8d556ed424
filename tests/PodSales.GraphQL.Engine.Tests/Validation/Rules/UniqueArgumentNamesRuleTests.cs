using PodSales.GraphQL.Engine.Validation.Rules;

namespace PodSales.GraphQL.Engine.Tests.Validation.Rules;

public sealed class UniqueArgumentNamesRuleTests
{
    [Theory]
    [InlineData("fragment f on Arguments { multipleRequirements(x: 1, y: 2) }")]
    public void Arguments_are_given_once(string document) =>
        SpecificationExamples.AssertValid(nameof(UniqueArgumentNamesRule), document);

    [Theory]
    [InlineData("fragment f on Arguments { multipleRequirements(x: 1, y: 2, x: 3) intArgField @skip(if: true, if: false) }",
        """There can be only one argument named "x". [1:48 1:60]""",
        """There can be only one argument named "if". [1:84 1:94]""")]
    public void Arguments_that_are_given_twice_are_refused(string document, params string[] errors) =>
        SpecificationExamples.AssertErrors(nameof(UniqueArgumentNamesRule), document, errors);
}
