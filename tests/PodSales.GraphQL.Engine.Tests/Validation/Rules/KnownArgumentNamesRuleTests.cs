using PodSales.GraphQL.Engine.Validation.Rules;

namespace PodSales.GraphQL.Engine.Tests.Validation.Rules;

public sealed class KnownArgumentNamesRuleTests
{
    [Theory]
    [InlineData("fragment argOnRequiredArg on Dog { doesKnowCommand(dogCommand: SIT) }")]
    [InlineData("fragment argOnOptional on Dog { isHouseTrained(atOtherHomes: true) @include(if: true) }")]
    public void Fields_and_directives_are_given_arguments_that_they_have(string document) =>
        SpecificationExamples.AssertValid(nameof(KnownArgumentNamesRule), document);

    [Theory]
    [InlineData("fragment invalidArgName on Dog { doesKnowCommand(command: CLEAN_UP_HOUSE) }",
        """Unknown argument "command" on field "Dog.doesKnowCommand". Did you mean "dogCommand"? [1:50]""")]
    [InlineData("fragment invalidArgName on Dog { isHouseTrained(atOtherHomes: true) @include(unless: false) }",
        """Unknown argument "unless" on directive "@include". [1:78]""")]
    [InlineData("fragment misspelt on Dog { doesKnowCommand(DogCommand: SIT) isHouseTrained @skip(iff: true) }",
        """Unknown argument "DogCommand" on field "Dog.doesKnowCommand". Did you mean "dogCommand"? [1:44]""",
        """Unknown argument "iff" on directive "@skip". Did you mean "if"? [1:82]""")]
    [InlineData("""{ __type(named: "Dog") { name } }""",
        """Unknown argument "named" on field "<meta>.__type". Did you mean "name"? [1:10]""")]
    public void Unknown_arguments_are_refused_and_near_names_offered(string document, params string[] errors) =>
        SpecificationExamples.AssertErrors(nameof(KnownArgumentNamesRule), document, errors);
}
