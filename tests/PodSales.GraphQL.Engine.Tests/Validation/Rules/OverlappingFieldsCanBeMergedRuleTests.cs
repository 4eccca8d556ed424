using PodSales.GraphQL.Engine.Validation.Rules;

namespace PodSales.GraphQL.Engine.Tests.Validation.Rules;

public sealed class OverlappingFieldsCanBeMergedRuleTests
{
    [Theory]
    [InlineData("fragment mergeIdenticalFields on Dog { name name }")]
    [InlineData("fragment mergeIdenticalAliasesAndFields on Dog { otherName: name otherName: name }")]
    [InlineData("fragment mergeIdenticalFieldsWithIdenticalArgs on Dog { doesKnowCommand(dogCommand: SIT) doesKnowCommand(dogCommand: SIT) }")]
    [InlineData("fragment safeDifferingFields on Pet { ... on Dog { volume: barkVolume } ... on Cat { volume: meowVolume } }")]
    [InlineData("fragment safeDifferingArgs on Pet { ... on Dog { doesKnowCommand(dogCommand: SIT) } ... on Cat { doesKnowCommand(catCommand: JUMP) } }")]
    public void Fields_of_one_response_name_that_are_the_same_are_merged(string document) =>
        SpecificationExamples.AssertValid(nameof(OverlappingFieldsCanBeMergedRule), document);

    [Theory]
    [InlineData("fragment conflictingBecauseAlias on Dog { name: nickname name }",
        """Fields "name" conflict because "nickname" and "name" are different fields. Use different aliases on the fields to fetch both if this was intentional. [1:43 1:58]""")]
    [InlineData("fragment conflictingArgsOnValues on Dog { doesKnowCommand(dogCommand: SIT) doesKnowCommand(dogCommand: HEEL) }",
        """Fields "doesKnowCommand" conflict because they have differing arguments. Use different aliases on the fields to fetch both if this was intentional. [1:43 1:76]""")]
    [InlineData("fragment conflictingArgsValueAndVar on Dog { doesKnowCommand(dogCommand: SIT) doesKnowCommand(dogCommand: $dogCommand) }",
        """Fields "doesKnowCommand" conflict because they have differing arguments. Use different aliases on the fields to fetch both if this was intentional. [1:46 1:79]""")]
    [InlineData("fragment differingArgs on Dog { doesKnowCommand(dogCommand: SIT) doesKnowCommand }",
        """Fields "doesKnowCommand" conflict because they have differing arguments. Use different aliases on the fields to fetch both if this was intentional. [1:33 1:66]""")]
    [InlineData("fragment conflictingDifferingResponses on Pet { ... on Dog { someValue: nickname } ... on Cat { someValue: meowVolume } }",
        """Fields "someValue" conflict because they return conflicting types "String" and "Int". Use different aliases on the fields to fetch both if this was intentional. [1:62 1:97]""")]
    [InlineData("{ dog { owner { name } ...a } dog { ...b } } fragment a on Dog { owner { name: pets { name } ...c } } fragment b on Dog { owner { name } } fragment c on Human { x: name pets { name } } fragment d on Human { ...c x: pets { name } }",
        """Fields "dog" conflict because subfields "owner" conflict because subfields "name" conflict because "pets" and "name" are different fields. Use different aliases on the fields to fetch both if this was intentional. [1:3 1:66 1:74 1:31 1:123 1:131]""",
        """Fields "owner" conflict because subfields "name" conflict because "name" and "pets" are different fields. Use different aliases on the fields to fetch both if this was intentional. [1:9 1:17 1:66 1:74]""",
        """Fields "x" conflict because "pets" and "name" are different fields. Use different aliases on the fields to fetch both if this was intentional. [1:213 1:162]""")]
    [InlineData("{ dog { owner { n: name } x: name } dog { owner { n: __typename } x: nickname } }",
        """Fields "dog" conflict because subfields "owner" conflict because subfields "n" conflict because "name" and "__typename" are different fields and subfields "x" conflict because "name" and "nickname" are different fields. Use different aliases on the fields to fetch both if this was intentional. [1:3 1:9 1:17 1:27 1:37 1:43 1:51 1:67]""")]
    public void Fields_of_one_response_name_that_differ_are_refused_with_the_reason(string document, params string[] errors) =>
        SpecificationExamples.AssertErrors(nameof(OverlappingFieldsCanBeMergedRule), document, errors);
}
