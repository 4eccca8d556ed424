using PodSales.GraphQL.Engine.Validation.Rules;

namespace PodSales.GraphQL.Engine.Tests.Validation.Rules;

public sealed class VariablesInAllowedPositionRuleTests
{
    [Theory]
    [InlineData("query nonNullListToList($nonNullBooleanList: [Boolean]!) { arguments { booleanListArgField(booleanListArg: $nonNullBooleanList) } }")]
    [InlineData("query booleanArgQueryWithDefault($booleanArg: Boolean) { arguments { optionalNonNullBooleanArgField(optionalBooleanArg: $booleanArg) } }")]
    [InlineData("query booleanArgQueryWithDefault($booleanArg: Boolean = true) { arguments { nonNullBooleanArgField(nonNullBooleanArg: $booleanArg) } }")]
    [InlineData("mutation addCat($cat: CatInput!) { addPet(pet: { cat: $cat }) { name } }")]
    public void Variables_are_used_where_their_types_fit(string document) =>
        SpecificationExamples.AssertValid(nameof(VariablesInAllowedPositionRule), document);

    [Theory]
    [InlineData("query intCannotGoIntoBoolean($intArg: Int) { arguments { booleanArgField(booleanArg: $intArg) } }",
        """Variable "$intArg" of type "Int" used in position expecting type "Boolean". [1:30 1:86]""")]
    [InlineData("query booleanListCannotGoIntoBoolean($booleanListArg: [Boolean]) { arguments { booleanArgField(booleanArg: $booleanListArg) } }",
        """Variable "$booleanListArg" of type "[Boolean]" used in position expecting type "Boolean". [1:38 1:108]""")]
    [InlineData("query booleanArgQuery($booleanArg: Boolean) { arguments { nonNullBooleanArgField(nonNullBooleanArg: $booleanArg) } }",
        """Variable "$booleanArg" of type "Boolean" used in position expecting type "Boolean!". [1:23 1:101]""")]
    [InlineData("query listToNonNullList($booleanList: [Boolean]) { booleanList(booleanListArg: $booleanList) }",
        """Variable "$booleanList" of type "[Boolean]" used in position expecting type "[Boolean!]". [1:25 1:80]""")]
    [InlineData("query ($command: DogCommand = null) { dog { ...f } } fragment f on Dog { doesKnowCommand(dogCommand: $command) }",
        """Variable "$command" of type "DogCommand" used in position expecting type "DogCommand!". [1:8 1:102]""")]
    public void Variables_are_refused_where_their_types_do_not_fit(string document, params string[] errors) =>
        SpecificationExamples.AssertErrors(nameof(VariablesInAllowedPositionRule), document, errors);
}
