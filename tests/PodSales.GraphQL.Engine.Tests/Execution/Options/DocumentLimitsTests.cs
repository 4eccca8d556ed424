using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Hosting.Internal;
using PodSales.GraphQL.Engine.Execution.Options;

namespace PodSales.GraphQL.Engine.Tests.Execution.Options;

/// <summary>Each limit on documents and variables, under attack and just below it.</summary>
public sealed class DocumentLimitsTests
{
    private static readonly GraphQLLimits Defaults = new();

    private static readonly Dictionary<string, (string Document, string? Variables)> Requests = new(StringComparer.Ordinal)
    {
        ["a quarter of a million commas"] = ("{ shelf { name } }" + new string(',', Defaults.MaxDocumentLength), null),
        ["a comment of a quarter of a million characters"] = ("{ shelf { name } } #" + new string('x', Defaults.MaxDocumentLength), null),
        ["a list of as many numbers as there may be tokens"] = ($"{{ countOf(numbers: [{Repeat("1 ", Defaults.MaxTokens)}]) }}", null),
        ["braces without end"] = (Repeat("{a", 100_000), null),
        ["brackets without end"] = ("{ countOf(numbers: " + Repeat("[", 100_000), null),
        ["the same field again and again"] = ($"{{ shelf {{ {Repeat("name ", Defaults.MaxFields)} }} }}", null),
        ["five directives on a field"] = ("{ shelf { name " + Repeat("@skip(if: false) ", 5) + "} }", null),
        ["inline fragments again and again"] = ($"{{ shelf {{ {Repeat("... { name } ", Defaults.MaxFragments + 1)} }} }}", null),
        ["a chain of fragments"] = ($"{{ shelf {{ ...f0 }} }} {Chain(Defaults.MaxFragments / 2)}", null),
        ["fields one below the other"] = (Nested(Defaults.MaxDepth + 1), null),
        ["fields one below the other through a fragment"] = ($"{{ shelf {{ ...deep }} }} fragment deep on Shelf {Nested(Defaults.MaxDepth, "next")}", null),
        ["one field under many names"] = (Aliases(Defaults.MaxAliases + 1), null),
        ["one field under many names in many places"] = ($"{{ {Repeat(i => $"s{i}: shelf {{ {Repeat(n => $"n{i}x{n}: name ", 10)} }} ", 10)} }}", null),
        ["a list literal that is too long"] = ($"{{ countOf(numbers: [{Repeat("1 ", Defaults.MaxListItems + 1)}]) }}", null),
        ["a list in variables that is too long"] = ("query($n: [Int!]!) { countOf(numbers: $n) }", $"{{\"n\":[{Repeat("1,", Defaults.MaxListItems)}1]}}"),
        ["a list far inside variables that is too long"] = ("query($n: [Int!]!) { countOf(numbers: $n) }", $"{{\"n\":[{{\"a\":[{Repeat("1,", Defaults.MaxListItems)}1]}}]}}"),
        ["lists of introspection in each other"] = ("{ __schema { types { fields { type { fields { type { fields { name } } } } } } } }", null),
    };

    [Theory]
    [InlineData("a quarter of a million commas", "DOCUMENT_TOO_LONG")]
    [InlineData("a comment of a quarter of a million characters", "DOCUMENT_TOO_LONG")]
    [InlineData("a list of as many numbers as there may be tokens", "TOO_MANY_TOKENS")]
    [InlineData("braces without end", "DOCUMENT_TOO_DEEP")]
    [InlineData("brackets without end", "DOCUMENT_TOO_DEEP")]
    [InlineData("the same field again and again", "TOO_MANY_FIELDS")]
    [InlineData("five directives on a field", "TOO_MANY_DIRECTIVES")]
    [InlineData("inline fragments again and again", "TOO_MANY_FRAGMENTS")]
    [InlineData("a chain of fragments", "TOO_MANY_FRAGMENTS")]
    [InlineData("fields one below the other", "MAX_DEPTH_EXCEEDED")]
    [InlineData("fields one below the other through a fragment", "MAX_DEPTH_EXCEEDED")]
    [InlineData("one field under many names", "TOO_MANY_ALIASES")]
    [InlineData("one field under many names in many places", "TOO_MANY_ALIASES")]
    [InlineData("a list literal that is too long", "LIST_TOO_LONG")]
    [InlineData("a list in variables that is too long", "LIST_TOO_LONG")]
    [InlineData("a list far inside variables that is too long", "LIST_TOO_LONG")]
    [InlineData("lists of introspection in each other", "HC0086")]
    public async Task A_server_refuses_by_default(string attack, string code)
    {
        await using var server = new LimitedServer();
        var (document, variables) = Requests[attack];

        Assert.Equal(code, await server.CodeOfAsync(document, variables));
    }

    private static readonly Dictionary<string, (string Document, string? Variables)> Endless = new(StringComparer.Ordinal)
    {
        ["more faults than are told"] = ($"{{ shelf {{ {Repeat(i => $"x{i} ", 150)} }} }}", null),
        ["more faulty variables than are told"] = ($"query({Repeat(i => $"$v{i}: Int! ", 60)}) {{ countOf(numbers: [{Repeat(i => $"$v{i} ", 60)}]) }}", $"{{{string.Join(',', Enumerable.Range(0, 60).Select(i => $"\"v{i}\":true"))}}}"),
        ["one faulty variable with more faults than are told"] = ("query($n: [Int!]!) { countOf(numbers: $n) }", $"{{\"n\":[{Repeat("true,", 100)}1]}}"),
        ["operations that share a chain of fragments"] = (Repeat(i => $"query q{i} {{ shelf {{ ...f0 }} }} ", 300) + Chain(330), null),
        ["the same field again and again, and a conflict beside it"] = ($"{{ shelf {{ {Repeat("a: name ", 1_000)} b: name b: __typename }} }}", null),
    };

    [Theory]
    [InlineData("more faults than are told", "TOO_MANY_ERRORS")]
    [InlineData("more faulty variables than are told", "TOO_MANY_ERRORS")]
    [InlineData("one faulty variable with more faults than are told", "TOO_MANY_ERRORS")]
    [InlineData("operations that share a chain of fragments", "TOO_MANY_FRAGMENT_VISITS")]
    [InlineData("the same field again and again, and a conflict beside it", "HC0107")]
    public async Task A_server_gives_up(string attack, string code)
    {
        await using var server = new LimitedServer();
        var (document, variables) = Endless[attack];

        await using var result = await server.ExecuteAsync(document, variables);

        Assert.Equal(code, result.Errors[^1].Code);
        Assert.InRange(result.Errors.Count, 1, 101);
    }

    public static TheoryData<string, string?> Largest => new()
    {
        { Nested(Defaults.MaxDepth), null },
        { Aliases(Defaults.MaxAliases), null },
        { "{ shelf { name " + Repeat("@skip(if: false) ", 1) + "} }", null },
        { $"{{ countOf(numbers: [{Repeat("1 ", Defaults.MaxListItems)}]) }}", null },
        { "query($n: [Int!]!) { countOf(numbers: $n) }", $"{{\"n\":[{Repeat("1,", Defaults.MaxListItems - 1)}1]}}" },
        { $"{{ shelf {{ {Repeat("... { name } ", Defaults.MaxFragments)} }} }}", null },
    };

    [Theory]
    [MemberData(nameof(Largest))]
    public async Task A_server_answers_what_is_just_allowed(string document, string? variables)
    {
        await using var server = new LimitedServer();

        Assert.Null(await server.CodeOfAsync(document, variables));
    }

    [Fact]
    public async Task A_limit_can_be_changed()
    {
        await using var server = new LimitedServer(builder => builder.ModifyLimits(limits => limits.MaxDepth = 2));

        Assert.Null(await server.CodeOfAsync(Nested(2)));
        Assert.Equal("MAX_DEPTH_EXCEEDED", await server.CodeOfAsync(Nested(3)));
    }

    [Theory]
    [InlineData("Development", null)]
    [InlineData("Staging", "MAX_DEPTH_EXCEEDED")]
    [InlineData("Production", "MAX_DEPTH_EXCEEDED")]
    public async Task Limits_are_lifted_in_Development_only(string environment, string? code)
    {
        await using var server = new LimitedServer(
            builder => builder.ModifyLimits(limits => limits.Enabled = false),
            services => services.AddSingleton<IHostEnvironment>(new HostingEnvironment { EnvironmentName = environment }));

        Assert.Equal(code, await server.CodeOfAsync(Nested(Defaults.MaxDepth + 1)));
    }

    [Fact]
    public async Task The_parser_keeps_its_stack_even_where_limits_are_lifted()
    {
        await using var server = new LimitedServer(builder => builder.ModifyLimits(limits => limits.Enabled = false));

        Assert.Equal("DOCUMENT_TOO_DEEP", await server.CodeOfAsync(Repeat("{a", 100_000)));
    }

    [Fact]
    public void A_limit_below_one_is_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>("MaxTokens", () => new GraphQLLimits { MaxTokens = 0 });

    /// <summary>A shelf in a shelf, so many fields deep.</summary>
    private static string Nested(int depth, string first = "shelf") =>
        $"{{ {first} {Repeat("{ next ", depth - 2)} {{ name }} {Repeat("} ", depth - 1)}";

    private static string Aliases(int count) => $"{{ shelf {{ {Repeat(i => $"a{i}: name ", count)} }} }}";

    private static string Chain(int length) =>
        Repeat(i => $"fragment f{i} on Shelf {{ ...f{i + 1} }} ", length) + $"fragment f{length} on Shelf {{ name }}";

    private static string Repeat(string text, int times) => string.Concat(Enumerable.Repeat(text, times));

    private static string Repeat(Func<int, string> text, int times) => string.Concat(Enumerable.Range(0, times).Select(text));
}
