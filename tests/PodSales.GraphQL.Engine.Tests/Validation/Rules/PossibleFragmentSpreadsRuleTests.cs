using PodSales.GraphQL.Engine.Validation.Rules;

namespace PodSales.GraphQL.Engine.Tests.Validation.Rules;

public sealed class PossibleFragmentSpreadsRuleTests
{
    [Theory]
    [InlineData("fragment dogFragment on Dog { ... on Dog { barkVolume } }")]
    [InlineData("fragment petNameFragment on Pet { name } fragment interfaceWithinObjectFragment on Dog { ...petNameFragment }")]
    [InlineData("fragment catOrDogFragment on CatOrDog { ... on Cat { meowVolume } } fragment unionWithObjectFragment on Dog { ...catOrDogFragment }")]
    [InlineData("fragment unionWithInterface on Pet { ...dogOrHumanFragment } fragment dogOrHumanFragment on DogOrHuman { ... on Dog { barkVolume } }")]
    public void Fragments_are_spread_where_an_object_can_be_of_their_type(string document) =>
        SpecificationExamples.AssertValid(nameof(PossibleFragmentSpreadsRule), document);

    [Theory]
    [InlineData("fragment catInDogFragmentInvalid on Dog { ... on Cat { meowVolume } }",
        """Fragment cannot be spread here as objects of type "Dog" can never be of type "Cat". [1:43]""")]
    [InlineData("fragment sentientFragment on Sentient { ... on Dog { barkVolume } }",
        """Fragment cannot be spread here as objects of type "Sentient" can never be of type "Dog". [1:41]""")]
    [InlineData("fragment humanOrAlienFragment on HumanOrAlien { ... on Cat { meowVolume } }",
        """Fragment cannot be spread here as objects of type "HumanOrAlien" can never be of type "Cat". [1:49]""")]
    [InlineData("fragment nonIntersectingInterfaces on Pet { ...sentientFragment } fragment sentientFragment on Sentient { name }",
        """Fragment "sentientFragment" cannot be spread here as objects of type "Pet" can never be of type "Sentient". [1:45]""")]
    public void Fragments_are_refused_where_no_object_can_be_of_their_type(string document, params string[] errors) =>
        SpecificationExamples.AssertErrors(nameof(PossibleFragmentSpreadsRule), document, errors);
}
