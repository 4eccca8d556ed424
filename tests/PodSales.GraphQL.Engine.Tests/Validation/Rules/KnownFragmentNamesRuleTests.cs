using PodSales.GraphQL.Engine.Validation.Rules;

namespace PodSales.GraphQL.Engine.Tests.Validation.Rules;

public sealed class KnownFragmentNamesRuleTests
{
    [Theory]
    [InlineData("{ dog { ...f } } fragment f on Dog { name }")]
    public void Spreads_name_fragments_of_the_document(string document) =>
        SpecificationExamples.AssertValid(nameof(KnownFragmentNamesRule), document);

    [Theory]
    [InlineData("{ dog { ...undefinedFragment } }",
        """Unknown fragment "undefinedFragment". [1:12]""")]
    public void Spreads_of_unknown_fragments_are_refused(string document, params string[] errors) =>
        SpecificationExamples.AssertErrors(nameof(KnownFragmentNamesRule), document, errors);
}
