using PodSales.GraphQL.Engine.Validation.Rules;

namespace PodSales.GraphQL.Engine.Tests.Validation.Rules;

public sealed class NoUnusedFragmentsRuleTests
{
    [Theory]
    [InlineData("{ dog { ...a } } fragment a on Dog { ...b } fragment b on Dog { name }")]
    public void Fragments_are_used_directly_or_through_others(string document) =>
        SpecificationExamples.AssertValid(nameof(NoUnusedFragmentsRule), document);

    [Theory]
    [InlineData("fragment nameFragment on Dog { name } { dog { name } }",
        """Fragment "nameFragment" is never used. [1:1]""")]
    [InlineData("{ dog { name } } fragment a on Dog { ...b } fragment b on Dog { ...a }",
        """Fragment "a" is never used. [1:18]""",
        """Fragment "b" is never used. [1:45]""")]
    public void Fragments_that_no_operation_reaches_are_refused(string document, params string[] errors) =>
        SpecificationExamples.AssertErrors(nameof(NoUnusedFragmentsRule), document, errors);
}
