using PodSales.GraphQL.Engine.Validation.Rules;

namespace PodSales.GraphQL.Engine.Tests.Validation.Rules;

public sealed class ValuesOfCorrectTypeRuleTests
{
    [Theory]
    [InlineData("fragment goodBooleanArg on Arguments { booleanArgField(booleanArg: true) }")]
    [InlineData("fragment coercedIntIntoFloatArg on Arguments { floatArgField(floatArg: 123) }")]
    [InlineData("""query goodComplexDefaultValue($search: FindDogInput = { name: "Fido" }) { findDog(searchBy: $search) { name } }""")]
    [InlineData("""mutation addPet { addPet(pet: { cat: { name: "Brontie" } }) { name } }""")]
    [InlineData("""{ booleanList(booleanListArg: true) findPet(by: { name: "Fido" }) { name } findDog(searchBy: null) { name } }""")]
    public void Literals_are_values_of_the_expected_type(string document) =>
        SpecificationExamples.AssertValid(nameof(ValuesOfCorrectTypeRule), document);

    [Theory]
    [InlineData("""fragment stringIntoInt on Arguments { intArgField(intArg: "123") }""",
        """Int cannot represent non-integer value: "123" [1:59]""")]
    [InlineData("query badComplexValue { findDog(searchBy: { name: 123 }) { name } }",
        "String cannot represent a non string value: 123 [1:51]")]
    [InlineData("""{ findDog(searchBy: { favoriteCookieFlavor: "Bacon" }) { name } }""",
        """Expected value of type "FindDogInput" not to include unknown field "favoriteCookieFlavor", found: { favoriteCookieFlavor: "Bacon" }. [1:23]""")]
    [InlineData("""mutation addPet { addPet(pet: { cat: { name: "Brontie" }, dog: null }) { name } }""",
        """Within OneOf Input Object type "PetInput", exactly one field must be specified, and the value for that field must be non-null. [1:31]""")]
    [InlineData("mutation addPet { addPet(pet: { cat: null }) { name } }",
        """Within OneOf Input Object type "PetInput", exactly one field must be specified, and the value for that field must be non-null. [1:31]""")]
    [InlineData("""{ findPet(by: { nam: "Fido" }) { name } arguments { nonNullBooleanArgField(nonNullBooleanArg: null) booleanListArgField(booleanListArg: [1]) } dog { doesKnowCommand(dogCommand: JUMP) } }""",
        """Expected value of type "PetSearch" to include required field "name", found: { nam: "Fido" }. [1:15]""",
        """Expected value of type "PetSearch" not to include unknown field "nam". Did you mean "name"? Found: { nam: "Fido" }. [1:17]""",
        """Expected value of non-null type "Boolean!" not to be null. [1:95]""",
        "Boolean cannot represent a non boolean value: 1 [1:138]",
        """Value "JUMP" does not exist in "DogCommand" enum. [1:178]""")]
    [InlineData("""query ($command: DogCommand! = "SIT", $search: FindDogInput = true) { dog { doesKnowCommand(dogCommand: $command) } findDog(searchBy: $search) { name } arguments { intArgField(intArg: 2147483648) } }""",
        """Enum "DogCommand" cannot represent non-enum value: "SIT". Did you mean the enum value "SIT"? [1:32]""",
        """Expected value of type "FindDogInput" to be an object, found: true. [1:63]""",
        "Int cannot represent non 32-bit signed integer value: 2147483648 [1:185]")]
    public void Literals_of_another_type_are_refused(string document, params string[] errors) =>
        SpecificationExamples.AssertErrors(nameof(ValuesOfCorrectTypeRule), document, errors);
}
