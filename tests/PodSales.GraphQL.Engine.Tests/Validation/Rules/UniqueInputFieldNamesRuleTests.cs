using PodSales.GraphQL.Engine.Validation.Rules;

namespace PodSales.GraphQL.Engine.Tests.Validation.Rules;

public sealed class UniqueInputFieldNamesRuleTests
{
    [Theory]
    [InlineData("""mutation { addPet(pet: { cat: { name: "a", nickname: "b" } }) { name } }""")]
    public void Input_fields_are_given_once_in_each_object(string document) =>
        SpecificationExamples.AssertValid(nameof(UniqueInputFieldNamesRule), document);

    [Theory]
    [InlineData("""{ findDog(searchBy: { name: "a", name: "b", owner: "c", name: "d" }) { name } }""",
        """There can be only one input field named "name". [1:23 1:34]""",
        """There can be only one input field named "name". [1:23 1:57]""")]
    public void Input_fields_that_are_given_twice_are_refused(string document, params string[] errors) =>
        SpecificationExamples.AssertErrors(nameof(UniqueInputFieldNamesRule), document, errors);
}
