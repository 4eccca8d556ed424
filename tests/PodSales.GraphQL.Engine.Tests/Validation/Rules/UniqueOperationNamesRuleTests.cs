using PodSales.GraphQL.Engine.Validation.Rules;

namespace PodSales.GraphQL.Engine.Tests.Validation.Rules;

public sealed class UniqueOperationNamesRuleTests
{
    [Theory]
    [InlineData("query getDogName { dog { name } } query getOwnerName { dog { owner { name } } }")]
    public void Operations_of_different_names_stand_side_by_side(string document) =>
        SpecificationExamples.AssertValid(nameof(UniqueOperationNamesRule), document);

    [Theory]
    [InlineData("query getName { dog { name } } query getName { dog { owner { name } } }",
        """There can be only one operation named "getName". [1:7 1:38]""")]
    [InlineData("""query dogOperation { dog { name } } mutation dogOperation { addPet(pet: { cat: { name: "Brontie" } }) { name } }""",
        """There can be only one operation named "dogOperation". [1:7 1:46]""")]
    public void Two_operations_of_one_name_are_refused_even_if_their_kinds_differ(string document, params string[] errors) =>
        SpecificationExamples.AssertErrors(nameof(UniqueOperationNamesRule), document, errors);
}
