using PodSales.GraphQL.Engine.Validation.Rules;

namespace PodSales.GraphQL.Engine.Tests.Validation.Rules;

public sealed class VariablesAreInputTypesRuleTests
{
    [Theory]
    [InlineData("query takesBoolean($atOtherHomes: Boolean) { dog { isHouseTrained(atOtherHomes: $atOtherHomes) } }")]
    [InlineData("query takesComplexInput($search: FindDogInput) { findDog(searchBy: $search) { name } }")]
    [InlineData("query TakesListOfBooleanBang($booleans: [Boolean!]) { booleanList(booleanListArg: $booleans) }")]
    public void Variables_have_input_types(string document) =>
        SpecificationExamples.AssertValid(nameof(VariablesAreInputTypesRule), document);

    [Theory]
    [InlineData("query takesCat($cat: Cat) { dog { name } }",
        """Variable "$cat" cannot be non-input type "Cat". [1:22]""")]
    [InlineData("query takesDogBang($dog: Dog!) { dog { name } }",
        """Variable "$dog" cannot be non-input type "Dog!". [1:26]""")]
    [InlineData("query takesListOfPet($pets: [Pet]) { dog { name } }",
        """Variable "$pets" cannot be non-input type "[Pet]". [1:29]""")]
    [InlineData("query takesCatOrDog($catOrDog: CatOrDog) { dog { name } }",
        """Variable "$catOrDog" cannot be non-input type "CatOrDog". [1:32]""")]
    public void Variables_of_output_types_are_refused(string document, params string[] errors) =>
        SpecificationExamples.AssertErrors(nameof(VariablesAreInputTypesRule), document, errors);
}
