using System.Diagnostics;
using System.Globalization;
using System.Text;
using PodSales.GraphQL.Engine.Language;
using PodSales.GraphQL.Engine.Validation;

namespace PodSales.GraphQL.Engine.Tests.Validation;

/// <summary>Documents that are made to cost much. Each is validated in a time that grows with its length, or is given up.</summary>
public sealed class HostileDocumentTests
{
    /// <summary>Far above what any of the documents takes, and far below what it took if one of them were walked out.</summary>
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(20);

    [Fact]
    public void Two_hundred_times_a_hundred_nested_inline_fragments_have_no_conflict()
    {
        var nested = string.Concat(Enumerable.Repeat("... on Human { ", 100)) + "name" + string.Concat(Enumerable.Repeat(" }", 100));

        Assert.Empty(Validate($"{{ human {{ {string.Join(' ', Enumerable.Repeat(nested, 200))} }} }}"));
    }

    [Fact]
    public void Two_hundred_inline_fragments_of_a_hundred_fields_each_have_no_conflict()
    {
        var fields = string.Join(' ', Enumerable.Range(0, 100).Select(i => $"f{i}: pets {{ name }}"));

        Assert.Empty(Validate($"{{ human {{ {string.Join(' ', Enumerable.Repeat($"... on Human {{ {fields} }}", 200))} }} }}"));
    }

    [Fact]
    public void A_conflict_behind_two_hundred_inline_fragments_is_found_or_given_up()
    {
        var fields = string.Join(' ', Enumerable.Range(0, 100).Select(i => $"f{i}: pets {{ name }}"));
        var fragments = string.Join(' ', Enumerable.Repeat($"... on Human {{ {fields} }}", 200));

        var errors = Validate($"{{ human {{ {fragments} f7: name }} }}");

        Assert.Contains(errors, error => error.Message is "Validation aborted." || error.Message.StartsWith("Fields \"f7\"", StringComparison.Ordinal));
    }

    [Fact]
    public void Ten_thousand_chained_fragments_are_valid() =>
        Assert.Empty(Validate($"{{ dog {{ ...f0 }} }} {Chain(10_000, "Dog", next => $"name ...{next}", "barkVolume")}"));

    [Fact]
    public void Ten_thousand_chained_fragments_that_nest_are_valid() =>
        Assert.Empty(Validate($"{{ human {{ ...f0 }} }} {Chain(10_000, "Human", next => $"pets {{ ...on Dog {{ owner {{ ...{next} }} }} }}", "name")}"));

    [Fact]
    public void A_conflict_at_the_end_of_ten_thousand_chained_fragments_is_found_or_given_up()
    {
        var errors = Validate($"{{ human {{ ...f0 name: pets {{ name }} }} }} {Chain(10_000, "Human", next => $"...{next}", "name")}");

        Assert.Contains(errors, error => error.Message is "Validation aborted." || error.Message.StartsWith("Fields \"name\"", StringComparison.Ordinal));
    }

    [Fact]
    public void A_cycle_of_ten_thousand_fragments_is_found()
    {
        var errors = Validate($"{{ dog {{ ...f0 }} }} {Chain(10_000, "Dog", next => $"...{next}", "...f0")}");

        Assert.Contains(errors, error => error.Message.StartsWith("Cannot spread fragment \"f0\" within itself via", StringComparison.Ordinal));
    }

    [Fact]
    public void Fragments_that_each_spread_the_next_twice_are_not_walked_out() =>
        Assert.Empty(Validate($"{{ human {{ ...f0 }} }} {Chain(300, "Human", next => $"a: pets {{ ... on Dog {{ owner {{ ...{next} }} }} }} b: pets {{ ... on Dog {{ owner {{ ...{next} }} }} }}", "name")}"));

    [Fact]
    public void Introspection_through_fragments_that_double_is_not_walked_out() =>
        Assert.Empty(Validate($"{{ __schema {{ types {{ ...f0 }} }} }} {Chain(300, "__Type", next => $"ofType {{ ...{next} }} other: ofType {{ ...{next} }}", "name")}"));

    [Fact]
    public void Introspection_fields_that_share_many_fragments_are_valid() =>
        Assert.Empty(Validate($"{{ {Aliases(10_000, "__schema { ...f0 }")} }} {Chain(10_000, "__Schema", next => $"...{next}", "description")}"));

    [Fact]
    public void Objects_that_share_many_fragments_are_valid() =>
        Assert.Empty(Validate($"{{ human {{ {Aliases(10_000, "pets { ...f0 }")} }} }} {Chain(10_000, "Pet", next => $"...{next}", "name")}"));

    [Fact]
    public void Objects_that_have_many_shared_fragments_beside_their_fields_are_valid_or_given_up()
    {
        var errors = Validate($"{{ human {{ {Aliases(10_000, "pets { name ...f0 }")} }} }} {Chain(10_000, "Pet", next => $"...{next}", "name")}");

        Assert.True(errors is [] or [{ Message: "Validation aborted." }]);
    }

    [Fact]
    public void Ten_thousand_aliases_of_a_field_are_valid() =>
        Assert.Empty(Validate($"{{ dog {{ {Aliases(10_000, "name")} }} }}"));

    [Fact]
    public void Ten_thousand_times_the_same_field_are_valid() =>
        Assert.Empty(Validate($"{{ dog {{ {string.Join(' ', Enumerable.Repeat("name", 10_000))} }} }}"));

    [Fact]
    public void Ten_thousand_times_the_same_field_with_one_other_are_refused() =>
        Assert.NotEmpty(Validate($"{{ dog {{ {string.Join(' ', Enumerable.Repeat("name", 10_000))} name: nickname }} }}"));

    [Fact]
    public void Many_operations_that_share_many_fragments_are_given_up()
    {
        var operations = string.Join(' ', Enumerable.Range(0, 2_000).Select(i => $"query q{i} {{ dog {{ ...f0 }} }}"));

        var errors = Validate($"{operations} {Chain(2_000, "Dog", next => $"...{next}", "name")}");

        Assert.Equal("Validation aborted.", errors[^1].Message);
    }

    [Fact]
    public void A_thousand_unknown_directives_end_validation_at_the_limit() =>
        Assert.Equal(101, Validate($"{{ dog {{ name {string.Concat(Enumerable.Repeat("@unknown ", 1_000))} }} }}").Count);

    private static string Aliases(int count, string field) => string.Join(' ', Enumerable.Range(0, count).Select(i => $"a{i}: {field}"));

    private static string Chain(int length, string type, Func<string, string> link, string last)
    {
        var text = new StringBuilder();
        for (var i = 0; i < length; i++)
        {
            text.Append(CultureInfo.InvariantCulture, $" fragment f{i} on {type} {{ {(i == length - 1 ? last : link($"f{i + 1}"))} }}");
        }

        return text.ToString();
    }

    private static IReadOnlyList<IError> Validate(string text)
    {
        var document = Parser.ParseDocument(text, ParserOptions.Default);
        var watch = Stopwatch.StartNew();

        var errors = DocumentValidator.Validate(SpecificationExamples.Schema, document);

        Assert.True(watch.Elapsed < Limit, $"It took {watch.Elapsed}.");
        return errors;
    }
}
