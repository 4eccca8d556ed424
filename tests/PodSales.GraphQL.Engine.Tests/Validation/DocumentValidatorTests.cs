using PodSales.GraphQL.Engine.Language;
using PodSales.GraphQL.Engine.Validation;

namespace PodSales.GraphQL.Engine.Tests.Validation;

public sealed class DocumentValidatorTests
{
    [Fact]
    public void A_valid_document_has_no_errors() => Assert.Empty(Validate("query ($b: Boolean) { dog { name isHouseTrained(atOtherHomes: $b) } }"));

    [Fact]
    public void Each_rule_reports_what_it_finds_in_one_walk()
    {
        var errors = Validate("query ($a: Int) { dog { nam } }");

        Assert.Equal(
            ["Cannot query field \"nam\" on type \"Dog\". Did you mean \"name\"? [1:25]", "Variable \"$a\" is never used. [1:8]"],
            errors.Select(SpecificationExamples.Describe));
    }

    [Fact]
    public void Each_error_names_the_section_of_the_specification_that_its_rule_checks()
    {
        var errors = Validate("query ($a: Int) { dog { nam doesKnowCommand(dogCommand: 1) } ...Missing }");

        Assert.Equal(
            ["Field-Selections", "Values-of-Correct-Type", "Fragment-Spread-Target-Defined", "All-Variables-Used"],
            errors.Select(error => (string)error.Extensions!["specifiedBy"]!).Select(section => section.Replace("https://spec.graphql.org/September2025/#sec-", "", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("{ __schema { types { fields { type { fields { type { fields { name } } } } } } } }", "HC0086")]
    [InlineData("{ dog { a b c } }", "TOO_MANY_ERRORS")]
    public void What_the_specification_does_not_ask_for_names_no_section_of_it(string document, string code)
    {
        var errors = Validate(document, new ValidationOptions { MaxErrors = 2 });

        Assert.Equal(code, errors[^1].Code);
        Assert.DoesNotContain("specifiedBy", errors[^1].Extensions!.Keys);
    }

    [Fact]
    public void Suggestions_can_be_hidden()
    {
        var errors = Validate(
            "{ dog { nam doesKnowCommand(dogCommand: SET) isHouseTrained(atOtherHome: true) } findDog(searchBy: { nam: 1 }) { x: barkVolum } }",
            new ValidationOptions { HideSuggestions = true });

        Assert.NotEmpty(errors);
        Assert.DoesNotContain(errors, error => error.Message.Contains("Did you mean", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public void Validation_gives_up_after_the_allowed_number_of_errors(int maxErrors)
    {
        var errors = Validate("{ dog { a b c d e } }", new ValidationOptions { MaxErrors = maxErrors });

        Assert.Equal(maxErrors + 1, errors.Count);
        Assert.Equal("Too many validation errors, error limit reached. Validation aborted. []", SpecificationExamples.Describe(errors[^1]));
    }

    [Fact]
    public void As_many_errors_as_are_allowed_do_not_end_validation()
    {
        var errors = Validate("{ dog { a b c } }", new ValidationOptions { MaxErrors = 3 });

        Assert.Equal(3, errors.Count);
    }

    private static IReadOnlyList<IError> Validate(string document, ValidationOptions? options = null) =>
        DocumentValidator.Validate(SpecificationExamples.Schema, Parser.ParseDocument(document), options);
}
