using PodSales.GraphQL.Engine.Validation.Rules;

namespace PodSales.GraphQL.Engine.Tests.Validation.Rules;

public sealed class ScalarLeafsRuleTests
{
    [Theory]
    [InlineData("fragment scalarSelection on Dog { barkVolume }")]
    [InlineData("{ human { name pets { name } } }")]
    public void Leaves_have_no_selections_and_all_others_have(string document) =>
        SpecificationExamples.AssertValid(nameof(ScalarLeafsRule), document);

    [Theory]
    [InlineData("fragment scalarSelectionsNotAllowedOnInt on Dog { barkVolume { sinceWhen } }",
        """Field "barkVolume" must not have a selection since type "Int" has no subfields. [1:62]""")]
    [InlineData("query directQueryOnObjectWithoutSubFields { human }",
        """Field "human" of type "Human" must have a selection of subfields. Did you mean "human { ... }"? [1:45]""")]
    [InlineData("query directQueryOnInterfaceWithoutSubFields { pet }",
        """Field "pet" of type "Pet" must have a selection of subfields. Did you mean "pet { ... }"? [1:48]""")]
    [InlineData("query directQueryOnUnionWithoutSubFields { catOrDog }",
        """Field "catOrDog" of type "CatOrDog" must have a selection of subfields. Did you mean "catOrDog { ... }"? [1:44]""")]
    public void A_selection_on_a_leaf_and_a_composite_without_one_are_refused(string document, params string[] errors) =>
        SpecificationExamples.AssertErrors(nameof(ScalarLeafsRule), document, errors);
}
