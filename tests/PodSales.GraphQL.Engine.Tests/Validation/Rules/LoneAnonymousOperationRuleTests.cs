using PodSales.GraphQL.Engine.Validation.Rules;

namespace PodSales.GraphQL.Engine.Tests.Validation.Rules;

public sealed class LoneAnonymousOperationRuleTests
{
    [Theory]
    [InlineData("{ dog { name } }")]
    [InlineData("{ dog { ...f } } fragment f on Dog { name }")]
    public void An_anonymous_operation_stands_alone(string document) =>
        SpecificationExamples.AssertValid(nameof(LoneAnonymousOperationRule), document);

    [Theory]
    [InlineData("{ dog { name } } query getName { dog { owner { name } } }",
        "This anonymous operation must be the only defined operation. [1:1]")]
    [InlineData("{ dog { name } } { dog { name } }",
        "This anonymous operation must be the only defined operation. [1:1]",
        "This anonymous operation must be the only defined operation. [1:18]")]
    public void An_anonymous_operation_beside_another_is_refused(string document, params string[] errors) =>
        SpecificationExamples.AssertErrors(nameof(LoneAnonymousOperationRule), document, errors);
}
