using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.DependencyInjection;
using PodSales.GraphQL.Engine.Types;

namespace PodSales.GraphQL.Engine.Tests.Conventions;

public sealed class InputValidationTests : IAsyncLifetime
{
    private readonly SmallServer _server = SmallServer.WithQuery<Queries>(builder => builder
        .AddMutationType()
        .AddTypeExtension<Mutations>()
        .AddSubscriptionType()
        .AddTypeExtension<Subscriptions>()
        .AddInMemorySubscriptions()
        .AddMutationConventions());

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync() => await _server.DisposeAsync();

    [Theory]
    [InlineData("pages(count: 0)", "Range", "count")]
    [InlineData("order(basket: { note: \"toolong\" })", "StringLength", "basket", "note")]
    [InlineData("order(basket: { lines: [{ amount: 1 }, { amount: 9 }] })", "Range", "basket", "lines", 1, "amount")]
    [InlineData("order(basket: { lines: [{ amount: 4, code: \"b\" }] })", "RegularExpression", "basket", "lines", 0, "code")]
    [InlineData("order(basket: { from: 3, to: 2 })", "Basket", "basket", "to")]
    [InlineData("order(basket: { inner: { note: \"toolong\" } })", "StringLength", "basket", "inner", "note")]
    public async Task A_broken_rule_is_an_error_of_the_field_with_code_and_path(string field, string rule, params object[] inputPath)
    {
        var error = (await _server.AskAsync($"{{ {field} }}")).GetProperty("errors")[0];

        var extensions = error.GetProperty("extensions");
        Assert.Equal("INVALID_INPUT", extensions.GetProperty("code").GetString());
        Assert.Equal(rule, extensions.GetProperty("rule").GetString());
        Assert.Equal(System.Text.Json.JsonSerializer.Serialize(inputPath), extensions.GetProperty("inputPath").GetRawText());
        Assert.Equal($"Query.{field.Split('(')[0]}", extensions.GetProperty("coordinate").GetString());
        Assert.Equal(field.Split('(')[0], error.GetProperty("path")[0].GetString());
    }

    [Theory]
    [InlineData("pages(count: 3)")]
    [InlineData("order(basket: {})")]
    [InlineData("order(basket: { note: null, lines: [{ amount: 4, code: \"a\" }], from: 1, to: 2 })")]
    public async Task What_keeps_the_rules_reaches_the_resolver(string field) =>
        Assert.False((await _server.AskAsync($"{{ {field} }}")).TryGetProperty("errors", out _));

    [Fact]
    public async Task Values_of_variables_are_checked_alike()
    {
        var answer = await _server.AskAsync(
            "query($basket: BasketInput!) { order(basket: $basket) }", new { basket = new { note = "toolong", lines = new[] { new { amount = 9 } } } });

        Assert.Equal(
            ["basket,note", "basket,lines,0,amount"],
            answer.GetProperty("errors").EnumerateArray().Select(error => string.Join(',', error.GetProperty("extensions").GetProperty("inputPath").EnumerateArray())));
    }

    [Fact]
    public async Task A_mutation_that_declares_the_error_answers_with_it_once_for_each_broken_rule() => Assert.Equal(
        """{"data":{"rename":{"string":null,"errors":[{"__typename":"InputValidationError","code":"INVALID_INPUT","path":["input","name"],"rule":"MinLength"},{"__typename":"InputValidationError","code":"INVALID_INPUT","path":["input","stars"],"rule":"Range"}]}}}""",
        await _server.ExecuteAsync("""mutation { rename(input: { name: "a", stars: 6 }) { string errors { __typename ... on InputValidationError { code path rule } } } }"""));

    [Fact]
    public async Task Of_a_mutation_that_does_not_it_is_an_error_of_the_field() => Assert.Contains(
        "\"code\":\"INVALID_INPUT\"",
        await _server.ExecuteAsync("""mutation { close(input: { name: "a" }) { string } }"""),
        StringComparison.Ordinal);

    [Fact]
    public async Task A_subscription_is_refused_before_its_stream_is_opened() => Assert.Contains(
        "\"code\":\"INVALID_INPUT\"",
        await _server.ExecuteAsync("""subscription { renamed(name: "a") }"""),
        StringComparison.Ordinal);

    [Fact]
    public void What_is_required_is_not_null_in_the_schema()
    {
        Assert.Contains("rename(input: RenameInput!): RenamePayload!", _server.Shape, StringComparison.Ordinal);
        Assert.Contains("input RenameInput { name: String! stars: Int! }", _server.Shape, StringComparison.Ordinal);
    }

    private sealed record Line([Range(1, 5)] int Amount, [property: RegularExpression("[a]")] string? Code = null);

    private sealed record Basket([StringLength(5)] string? Note, Optional<IReadOnlyList<Line>?> Lines, int? From, int? To, Basket? Inner) : IValidatableObject
    {
        public IEnumerable<ValidationResult> Validate(ValidationContext validationContext) =>
            From > To ? [new ValidationResult("It ends before it begins.", [nameof(To)])] : [];
    }

    private sealed class Queries
    {
        public int? GetPages([Range(1, 10)] int count) => count;

        public string? Order(Basket basket) => basket.ToString();
    }

    [MutationType]
    private sealed class Mutations
    {
        [Error<InputValidationException>]
        public string Rename([Required, MinLength(2)] string? name, [Range(0, 5)] int stars) => $"{name} {stars}";

        public string Close([MinLength(2)] string name) => name;
    }

    [SubscriptionType]
    private sealed class Subscriptions
    {
        [Subscribe]
        [Topic("renamed:{name}")]
        public string Renamed([MinLength(2)] string name, [EventMessage] string message) => name + message;
    }
}
