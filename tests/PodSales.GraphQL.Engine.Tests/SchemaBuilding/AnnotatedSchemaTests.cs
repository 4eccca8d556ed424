using System.Security.Claims;
using Microsoft.Extensions.DependencyInjection;
using PodSales.GraphQL.Engine.Authorization;
using PodSales.GraphQL.Engine.Execution;
using PodSales.GraphQL.Engine.Types;

namespace PodSales.GraphQL.Engine.Tests.SchemaBuilding;

public sealed class AnnotatedSchemaTests : IAsyncLifetime
{
    private readonly ServiceProvider _services = Services();

    private IRequestExecutor Executor => _services.GetRequiredService<IRequestExecutor>();

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync() => await _services.DisposeAsync();

    [Fact]
    public void The_schema_is_the_golden_one() =>
        GoldenFile.AssertEqual("SchemaBuilding/annotated.graphql", Executor.Schema + "\n");

    [Theory]
    [InlineData("{ animals { __typename name ... on Cat { lives } ... on Dog { tricks { name } } } }", """{"data":{"animals":[{"__typename":"Cat","name":"Kit","lives":9},{"__typename":"Dog","name":"Rex","tricks":[{"name":"sit"}]}]}}""")]
    [InlineData("{ found { __typename ... on Trick { name } ... on Cat { name } } }", """{"data":{"found":[{"__typename":"Trick","name":"sit"},{"__typename":"Cat","name":"Kit"}]}}""")]
    [InlineData("{ born day: date }", """{"data":{"born":"2026-11-22T18:30:00","day":"2026-11-22"}}""")]
    [InlineData("{ echo(text: \"a\") other: echo }", """{"data":{"echo":"a set","other":"- unset"}}""")]
    [InlineData("{ sum(numbers: [1, 2, 3]) none: sum }", """{"data":{"sum":6,"none":0}}""")]
    [InlineData("{ open }", """{"data":{"open":"hello"}}""")]
    [InlineData("{ greeting }", """{"data":{"greeting":"hello"}}""")]
    public async Task Fields_are_resolved(string document, string expected) => Assert.Equal(expected, await ExecuteAsync(document));

    [Fact]
    public async Task Policies_of_the_application_are_asked()
    {
        var adult = new ClaimsPrincipal(new ClaimsIdentity([new Claim("age", "18")], "test"));
        var child = new ClaimsPrincipal(new ClaimsIdentity([new Claim("age", "8")], "test"));

        Assert.Equal("""{"data":{"closed":"hello"}}""", await ExecuteAsync("{ closed }", adult));
        Assert.Contains("AUTH_NOT_AUTHORIZED", await ExecuteAsync("{ closed }", child), StringComparison.Ordinal);
        Assert.Contains("AUTH_NOT_AUTHENTICATED", await ExecuteAsync("{ closed }"), StringComparison.Ordinal);
        Assert.Contains("AUTH_POLICY_NOT_FOUND", await ExecuteAsync("{ lost }", adult), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Several_exceptions_become_several_errors_and_undeclared_ones_are_masked()
    {
        const string Selection = "{ int errors { __typename ... on Error { message } ... on TooSmallError { least } } }";

        Assert.Equal(
            """{"data":{"check":{"int":null,"errors":[{"__typename":"TooSmallError","message":"At least 5.","least":5},{"__typename":"OddError","message":"Odd."}]}}}""",
            await ExecuteAsync($"mutation {{ check(input: {{ number: 3 }}) {Selection} }}"));
        Assert.Contains("Unexpected Execution Error", await ExecuteAsync($"mutation {{ check(input: {{ number: 0 }}) {Selection} }}"), StringComparison.Ordinal);
        Assert.Equal("""{"data":{"check":{"int":6,"errors":null}}}""", await ExecuteAsync($"mutation {{ check(input: {{ number: 6 }}) {Selection} }}"));
    }

    [Theory]
    [InlineData("{ __schema { queryType { name } } }", "HC0046")]
    [InlineData("{ animals { ... on Dog { tricks { name } } } }", "MAX_DEPTH_EXCEEDED")]
    public async Task Limits_refuse_documents(string document, string code)
    {
        await using var services = Services(builder => builder.DisableIntrospection().AddMaxExecutionDepthRule(2));

        Assert.Contains(code, await ExecuteAsync(document, executor: services.GetRequiredService<IRequestExecutor>()), StringComparison.Ordinal);
    }

    private static ServiceProvider Services(Action<PodSales.GraphQL.Engine.Execution.Configuration.IRequestExecutorBuilder>? configure = null)
    {
        var services = new ServiceCollection();
        services.AddLogging();
        services.AddAuthorizationCore(options => options.AddPolicy("adult", policy => policy.RequireClaim("age", "18")));
        services.AddSingleton(new Greeter("hello"));
        var builder = services.AddGraphQLServer()
            .AddQueryType<Zoo>()
            .AddMutationType()
            .AddTypeExtension<Checks>()
            .AddType<Cat>()
            .AddType<Dog>()
            .AddType<Trick>()
            .AddMutationConventions()
            .AddAuthorization()
            .BindRuntimeType<DateTime, LocalDateTimeType>();
        configure?.Invoke(builder);
        return services.BuildServiceProvider();
    }

    private async Task<string> ExecuteAsync(string document, ClaimsPrincipal? user = null, IRequestExecutor? executor = null)
    {
        var request = OperationRequestBuilder.New().SetDocument(document);
        if (user is not null)
        {
            request.SetUser(user);
        }

        await using var result = await (executor ?? Executor).ExecuteAsync(request.Build());
        return ((OperationResult)result).ToJson();
    }

    /// <summary>Lives.</summary>
    /// <remarks>Not for clients.</remarks>
    [InterfaceType]
    private abstract record Animal(string Name);

    /// <param name="Name">What it hears to.</param>
    /// <param name="Lives">How many <see cref="Cat"/> lives are left.</param>
    [GraphQLName("Cat")]
    private sealed record Cat(string Name, int Lives) : Animal(Name), IFindable;

    [GraphQLName("Dog")]
    private sealed record Dog(string Name, IReadOnlyList<Trick> Tricks) : Animal(Name);

    private sealed record Trick(string Name) : IFindable;

    [UnionType("Findable")]
    private interface IFindable;

    private sealed record Greeter(string Greeting);

    private sealed class Zoo
    {
        public IReadOnlyList<Animal> Animals => [new Cat("Kit", 9), new Dog("Rex", [new Trick("sit")])];

        public IEnumerable<IFindable> GetFound() => [new Trick("sit"), new Cat("Kit", 9)];

        public DateTime Born => new(2026, 11, 22, 18, 30, 0);

        [GraphQLType("LocalDate")]
        [GraphQLDescription("The day\nof birth.")]
        public DateTime GetDate() => Born;

        [GraphQLDeprecated("Ask for greeting.")]
        public string GetEcho(Optional<string?> text) => $"{text.Value ?? "-"} {(text.HasValue ? "set" : "unset")}";

        public int GetSum(int[]? numbers) => numbers?.Sum() ?? 0;

        public string GetGreeting(Greeter greeter) => greeter.Greeting;

        [Authorize("adult")]
        public ValueTask<string> GetClosedAsync(Greeter greeter) => ValueTask.FromResult(greeter.Greeting);

        [Authorize("unknown")]
        public string? Lost => null;

        [AllowAnonymous]
        public string GetOpen([Service] Greeter? greeter) => greeter?.Greeting ?? "";
    }

    private sealed class TooSmallException(int least) : Exception($"At least {least}.")
    {
        public int Least { get; } = least;
    }

    private sealed class OddException() : Exception("Odd.");

    [MutationType]
    private sealed class Checks
    {
        [Error<TooSmallException>]
        [Error<OddException>]
        public int Check(int number) => number switch
        {
            0 => throw new InvalidOperationException("secret"),
            < 5 => throw new AggregateException(new TooSmallException(5), new OddException()),
            _ => number,
        };
    }
}
