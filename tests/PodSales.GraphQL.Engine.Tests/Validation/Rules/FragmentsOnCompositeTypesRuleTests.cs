using PodSales.GraphQL.Engine.Validation.Rules;

namespace PodSales.GraphQL.Engine.Tests.Validation.Rules;

public sealed class FragmentsOnCompositeTypesRuleTests
{
    [Theory]
    [InlineData("fragment fragOnObject on Dog { name }")]
    [InlineData("fragment fragOnInterface on Pet { name }")]
    [InlineData("fragment fragOnUnion on CatOrDog { ... on Dog { name } }")]
    public void Fragments_are_declared_on_objects_interfaces_and_unions(string document) =>
        SpecificationExamples.AssertValid(nameof(FragmentsOnCompositeTypesRule), document);

    [Theory]
    [InlineData("fragment fragOnScalar on Int { something }",
        """Fragment "fragOnScalar" cannot condition on non composite type "Int". [1:26]""")]
    [InlineData("fragment inlineFragOnScalar on Dog { ... on Boolean { somethingElse } }",
        """Fragment cannot condition on non composite type "Boolean". [1:45]""")]
    [InlineData("fragment fragOnInput on FindDogInput { name }",
        """Fragment "fragOnInput" cannot condition on non composite type "FindDogInput". [1:25]""")]
    public void Fragments_on_leaf_and_input_types_are_refused(string document, params string[] errors) =>
        SpecificationExamples.AssertErrors(nameof(FragmentsOnCompositeTypesRule), document, errors);
}
