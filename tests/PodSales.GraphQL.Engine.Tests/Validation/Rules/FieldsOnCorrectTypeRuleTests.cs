using PodSales.GraphQL.Engine.Validation.Rules;

namespace PodSales.GraphQL.Engine.Tests.Validation.Rules;

public sealed class FieldsOnCorrectTypeRuleTests
{
    [Theory]
    [InlineData("fragment interfaceFieldSelection on Pet { name }")]
    [InlineData("fragment inDirectFieldSelectionOnUnion on CatOrDog { __typename ... on Pet { name } ... on Dog { barkVolume } }")]
    [InlineData("""{ __schema { types { name } } __type(name: "Dog") { name } }""")]
    public void Fields_of_the_type_and_meta_fields_are_selected(string document) =>
        SpecificationExamples.AssertValid(nameof(FieldsOnCorrectTypeRule), document);

    [Theory]
    [InlineData("fragment fieldNotDefined on Dog { meowVolume }",
        """Cannot query field "meowVolume" on type "Dog". Did you mean "barkVolume"? [1:35]""")]
    [InlineData("fragment aliasedLyingFieldTargetNotDefined on Dog { barkVolume: kawVolume }",
        """Cannot query field "kawVolume" on type "Dog". Did you mean "barkVolume"? [1:53]""")]
    [InlineData("fragment definedOnImplementorsButNotInterface on Pet { nickname }",
        """Cannot query field "nickname" on type "Pet". Did you mean to use an inline fragment on "Cat" or "Dog"? [1:56]""")]
    [InlineData("fragment directFieldSelectionOnUnion on CatOrDog { name barkVolume }",
        """Cannot query field "name" on type "CatOrDog". Did you mean to use an inline fragment on "Pet", "Cat", or "Dog"? [1:52]""",
        """Cannot query field "barkVolume" on type "CatOrDog". Did you mean to use an inline fragment on "Dog"? [1:57]""")]
    [InlineData("fragment metaFieldsAreOfTheRoot on Dog { __schema { types { name } } }",
        """Cannot query field "__schema" on type "Dog". [1:42]""")]
    public void Fields_that_the_type_does_not_have_are_refused_with_what_may_be_meant(string document, params string[] errors) =>
        SpecificationExamples.AssertErrors(nameof(FieldsOnCorrectTypeRule), document, errors);
}
