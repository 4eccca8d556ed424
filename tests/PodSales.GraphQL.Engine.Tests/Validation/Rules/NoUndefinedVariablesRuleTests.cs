using PodSales.GraphQL.Engine.Validation.Rules;

namespace PodSales.GraphQL.Engine.Tests.Validation.Rules;

public sealed class NoUndefinedVariablesRuleTests
{
    [Theory]
    [InlineData("query variableIsDefined($atOtherHomes: Boolean) { dog { isHouseTrained(atOtherHomes: $atOtherHomes) } }")]
    [InlineData("query variableIsDefinedUsedInSingleFragment($atOtherHomes: Boolean) { dog { ...f } } fragment f on Dog { isHouseTrained(atOtherHomes: $atOtherHomes) }")]
    [InlineData("fragment f on Dog { isHouseTrained(atOtherHomes: $unusedFragmentsAreNotCounted) }")]
    public void Variables_are_declared_by_the_operations_that_use_them(string document) =>
        SpecificationExamples.AssertValid(nameof(NoUndefinedVariablesRule), document);

    [Theory]
    [InlineData("query variableIsNotDefined { dog { isHouseTrained(atOtherHomes: $atOtherHomes) } }",
        """Variable "$atOtherHomes" is not defined by operation "variableIsNotDefined". [1:65 1:1]""")]
    [InlineData("query variableIsNotDefinedUsedInNestedFragment { dog { ...outer } } fragment outer on Dog { ...f } fragment f on Dog { isHouseTrained(atOtherHomes: $atOtherHomes) }",
        """Variable "$atOtherHomes" is not defined by operation "variableIsNotDefinedUsedInNestedFragment". [1:149 1:1]""")]
    [InlineData("query one($atOtherHomes: Boolean) { dog { ...f } } query two { dog { ...f } } fragment f on Dog { isHouseTrained(atOtherHomes: $atOtherHomes) }",
        """Variable "$atOtherHomes" is not defined by operation "two". [1:128 1:52]""")]
    [InlineData("{ findDog(searchBy: { name: $name }) { name @skip(if: $skip) } }",
        """Variable "$name" is not defined. [1:29 1:1]""",
        """Variable "$skip" is not defined. [1:55 1:1]""")]
    public void Variables_that_an_operation_uses_without_declaring_them_are_refused(string document, params string[] errors) =>
        SpecificationExamples.AssertErrors(nameof(NoUndefinedVariablesRule), document, errors);
}
