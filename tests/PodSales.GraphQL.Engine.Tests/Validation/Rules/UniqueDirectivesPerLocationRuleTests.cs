using PodSales.GraphQL.Engine.Validation.Rules;

namespace PodSales.GraphQL.Engine.Tests.Validation.Rules;

public sealed class UniqueDirectivesPerLocationRuleTests
{
    [Theory]
    [InlineData("query ($foo: Boolean = true, $bar: Boolean = false) { dog @skip(if: $foo) { name } dog @skip(if: $bar) { nickname } }")]
    [InlineData("""{ dog { name @tag(name: "a") @tag(name: "b") } }""")]
    public void Directives_stand_once_at_each_place_unless_they_are_repeatable(string document) =>
        SpecificationExamples.AssertValid(nameof(UniqueDirectivesPerLocationRule), document);

    [Theory]
    [InlineData("query ($foo: Boolean = true, $bar: Boolean = false) { dog @skip(if: $foo) @skip(if: $bar) { name } }",
        """The directive "@skip" can only be used once at this location. [1:59 1:75]""")]
    public void Directives_that_stand_twice_at_a_place_are_refused(string document, params string[] errors) =>
        SpecificationExamples.AssertErrors(nameof(UniqueDirectivesPerLocationRule), document, errors);
}
