using PodSales.GraphQL.Engine.Validation.Rules;

namespace PodSales.GraphQL.Engine.Tests.Validation.Rules;

public sealed class NoUnusedVariablesRuleTests
{
    [Theory]
    [InlineData("query variableUsedInFragment($atOtherHomes: Boolean) { dog { ...f } } fragment f on Dog { isHouseTrained(atOtherHomes: $atOtherHomes) }")]
    [InlineData("query ($skip: Boolean!) { dog { name @skip(if: $skip) } }")]
    public void Variables_are_used_in_arguments_directives_and_fragments(string document) =>
        SpecificationExamples.AssertValid(nameof(NoUnusedVariablesRule), document);

    [Theory]
    [InlineData("query variableUnused($atOtherHomes: Boolean) { dog { isHouseTrained } }",
        """Variable "$atOtherHomes" is never used in operation "variableUnused". [1:22]""")]
    [InlineData("query variableNotUsedWithinFragment($atOtherHomes: Boolean) { dog { ...f } } fragment f on Dog { isHouseTrained }",
        """Variable "$atOtherHomes" is never used in operation "variableNotUsedWithinFragment". [1:37]""")]
    [InlineData("query ($unused: Int = 1) { dog { name } }",
        """Variable "$unused" is never used. [1:8]""")]
    public void Variables_that_nothing_uses_are_refused(string document, params string[] errors) =>
        SpecificationExamples.AssertErrors(nameof(NoUnusedVariablesRule), document, errors);
}
