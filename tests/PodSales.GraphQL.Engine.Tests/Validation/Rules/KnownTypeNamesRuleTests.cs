using PodSales.GraphQL.Engine.Validation.Rules;

namespace PodSales.GraphQL.Engine.Tests.Validation.Rules;

public sealed class KnownTypeNamesRuleTests
{
    [Theory]
    [InlineData("fragment correctType on Dog { name }")]
    [InlineData("fragment inlineFragment on Dog { ... on Dog { name } }")]
    [InlineData("query ($input: FindDogInput) { dog { name } }")]
    public void Types_that_the_schema_or_the_document_defines_are_known(string document) =>
        SpecificationExamples.AssertValid(nameof(KnownTypeNamesRule), document);

    [Theory]
    [InlineData("fragment notOnExistingType on NotInSchema { name }",
        """Unknown type "NotInSchema". Did you mean "__Schema"? [1:31]""")]
    [InlineData("fragment inlineNotExistingType on Dog { ... on NotInSchema { name } }",
        """Unknown type "NotInSchema". Did you mean "__Schema"? [1:48]""")]
    [InlineData("query ($input: FindDogsInput) { dog { ... on Dgo { name } } }",
        """Unknown type "FindDogsInput". Did you mean "FindDogInput" or "DogInput"? [1:16]""",
        """Unknown type "Dgo". Did you mean "Dog"? [1:46]""")]
    public void Unknown_types_are_refused_and_near_names_offered(string document, params string[] errors) =>
        SpecificationExamples.AssertErrors(nameof(KnownTypeNamesRule), document, errors);
}
