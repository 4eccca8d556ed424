using PodSales.GraphQL.Engine.Validation.Rules;

namespace PodSales.GraphQL.Engine.Tests.Validation.Rules;

public sealed class KnownDirectivesRuleTests
{
    [Theory]
    [InlineData("query @onOperations { dog { name @include(if: true) ... @skip(if: false) { nickname } } }")]
    public void Directives_stand_where_their_definitions_say(string document) =>
        SpecificationExamples.AssertValid(nameof(KnownDirectivesRule), document);

    [Theory]
    [InlineData("query @skip(if: $foo) { dog { name } }",
        """Directive "@skip" may not be used on QUERY. [1:7]""")]
    [InlineData("{ dog @unknown { name } }",
        """Unknown directive "@unknown". [1:7]""")]
    [InlineData("query ($v: Int @skip(if: true)) { dog { ...f @onOperations } } fragment f on Dog @include(if: true) { name }",
        """Directive "@skip" may not be used on VARIABLE_DEFINITION. [1:16]""",
        """Directive "@onOperations" may not be used on FRAGMENT_SPREAD. [1:46]""",
        """Directive "@include" may not be used on FRAGMENT_DEFINITION. [1:82]""")]
    public void Unknown_and_misplaced_directives_are_refused(string document, params string[] errors) =>
        SpecificationExamples.AssertErrors(nameof(KnownDirectivesRule), document, errors);
}
