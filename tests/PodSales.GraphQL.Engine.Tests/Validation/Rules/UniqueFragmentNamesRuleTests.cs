using PodSales.GraphQL.Engine.Validation.Rules;

namespace PodSales.GraphQL.Engine.Tests.Validation.Rules;

public sealed class UniqueFragmentNamesRuleTests
{
    [Theory]
    [InlineData("{ dog { ...fragmentOne ...fragmentTwo } } fragment fragmentOne on Dog { name } fragment fragmentTwo on Dog { owner { name } }")]
    public void Fragments_of_different_names_stand_side_by_side(string document) =>
        SpecificationExamples.AssertValid(nameof(UniqueFragmentNamesRule), document);

    [Theory]
    [InlineData("{ dog { ...fragmentOne } } fragment fragmentOne on Dog { name } fragment fragmentOne on Dog { owner { name } }",
        """There can be only one fragment named "fragmentOne". [1:37 1:74]""")]
    public void Two_fragments_of_one_name_are_refused(string document, params string[] errors) =>
        SpecificationExamples.AssertErrors(nameof(UniqueFragmentNamesRule), document, errors);
}
