using PodSales.GraphQL.Engine.Validation.Rules;

namespace PodSales.GraphQL.Engine.Tests.Validation.Rules;

public sealed class NoFragmentCyclesRuleTests
{
    [Theory]
    [InlineData("{ dog { ...a ...b } } fragment a on Dog { ...b } fragment b on Dog { name }")]
    [InlineData("{ dog { ...a } } fragment a on Dog { ...unknown }")]
    public void Fragments_spread_others_and_the_same_one_twice(string document) =>
        SpecificationExamples.AssertValid(nameof(NoFragmentCyclesRule), document);

    [Theory]
    [InlineData("{ dog { ...nameFragment } } fragment nameFragment on Dog { name ...barkVolumeFragment } fragment barkVolumeFragment on Dog { barkVolume ...nameFragment }",
        """Cannot spread fragment "nameFragment" within itself via "barkVolumeFragment". [1:65 1:137]""")]
    [InlineData("{ dog { ...dogFragment } } fragment dogFragment on Dog { name owner { ...ownerFragment } } fragment ownerFragment on Human { name pets { ...dogFragment } }",
        """Cannot spread fragment "dogFragment" within itself via "ownerFragment". [1:71 1:138]""")]
    [InlineData("fragment self on Dog { ...self }",
        """Cannot spread fragment "self" within itself. [1:24]""")]
    [InlineData("fragment a on Dog { ...b ...c } fragment b on Dog { ...c } fragment c on Dog { owner { pets { ...a } } ...b }",
        """Cannot spread fragment "b" within itself via "c". [1:53 1:104]""",
        """Cannot spread fragment "a" within itself via "b", "c". [1:21 1:53 1:95]""")]
    public void Fragments_that_spread_themselves_are_refused_with_the_way_of_the_cycle(string document, params string[] errors) =>
        SpecificationExamples.AssertErrors(nameof(NoFragmentCyclesRule), document, errors);
}
