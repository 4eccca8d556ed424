using PodSales.GraphQL.Engine.Validation.Rules;

namespace PodSales.GraphQL.Engine.Tests.Validation.Rules;

public sealed class UniqueVariableNamesRuleTests
{
    [Theory]
    [InlineData("query A($atOtherHomes: Boolean) { dog { ...f } } query B($atOtherHomes: Boolean) { dog { ...f } } fragment f on Dog { isHouseTrained(atOtherHomes: $atOtherHomes) }")]
    public void Operations_may_each_declare_a_variable_of_one_name(string document) =>
        SpecificationExamples.AssertValid(nameof(UniqueVariableNamesRule), document);

    [Theory]
    [InlineData("query houseTrainedQuery($atOtherHomes: Boolean, $atOtherHomes: Boolean, $atOtherHomes: Int) { dog { isHouseTrained(atOtherHomes: $atOtherHomes) } }",
        """There can be only one variable named "$atOtherHomes". [1:26 1:50 1:74]""")]
    public void A_variable_that_is_declared_twice_is_refused(string document, params string[] errors) =>
        SpecificationExamples.AssertErrors(nameof(UniqueVariableNamesRule), document, errors);
}
