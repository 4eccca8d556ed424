using PodSales.GraphQL.Engine.Validation.Rules;

namespace PodSales.GraphQL.Engine.Tests.Validation.Rules;

public sealed class SingleFieldSubscriptionsRuleTests
{
    [Theory]
    [InlineData("subscription sub { newMessage { body sender } }")]
    [InlineData("subscription sub { ...newMessageFields } fragment newMessageFields on Subscription { newMessage { body sender } }")]
    [InlineData("subscription sub { newMessage { body } newMessage { sender } }")]
    public void A_subscription_selects_one_root_field(string document) =>
        SpecificationExamples.AssertValid(nameof(SingleFieldSubscriptionsRule), document);

    [Theory]
    [InlineData("subscription sub { newMessage { body sender } disallowedSecondRootField }",
        """Subscription "sub" must select only one top level field. [1:47]""")]
    [InlineData("subscription sub { ...multipleSubscriptions } fragment multipleSubscriptions on Subscription { newMessage { body sender } disallowedSecondRootField }",
        """Subscription "sub" must select only one top level field. [1:123]""")]
    [InlineData("subscription requiredRuntimeValidation($bool: Boolean!) { newMessage @include(if: $bool) { body sender } disallowedSecondRootField @skip(if: $bool) }",
        """Subscription "requiredRuntimeValidation" must not use `@skip` or `@include` directives in the top level selection. [1:70 1:132]""")]
    [InlineData("subscription sub { __typename }",
        """Subscription "sub" must not select an introspection top level field. [1:20]""")]
    [InlineData("subscription { newMessage { body } ...a } fragment a on Subscription { ...b } fragment b on Subscription { ...a disallowedSecondRootField }",
        "Anonymous Subscription must select only one top level field. [1:113]")]
    public void A_subscription_whose_root_field_is_not_one_and_certain_is_refused(string document, params string[] errors) =>
        SpecificationExamples.AssertErrors(nameof(SingleFieldSubscriptionsRule), document, errors);
}
