using System.Security.Claims;
using Microsoft.Extensions.DependencyInjection;
using PodSales.GraphQL.Engine.Execution;

namespace PodSales.GraphQL.Engine.Tests.Authorization;

public sealed class FieldAuthorizationTests : IAsyncLifetime
{
    private static readonly ClaimsPrincipal Nobody = new();
    private static readonly ClaimsPrincipal Guest = new(new ClaimsIdentity([new Claim(ClaimTypes.Name, "Gil")], "test"));
    private static readonly ClaimsPrincipal Keeper = new(new ClaimsIdentity([new Claim(ClaimTypes.Role, "keeper")], "test"));

    private readonly ServiceProvider _services = Services();

    private IRequestExecutor Executor => _services.GetRequiredService<IRequestExecutor>();

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync() => await _services.DisposeAsync();

    [Theory]
    [InlineData("{ vault(id: \"nonsense\") }")]
    [InlineData("query($id: ID! = \"nonsense\") { vault(id: $id) }")]
    [InlineData("mutation { open(input: { id: \"nonsense\" }) { boolean } }")]
    [InlineData("{ room { door(id: \"nonsense\") } }")]
    [InlineData("subscription { onOpened(id: \"nonsense\") }")]
    public async Task Who_may_not_have_a_field_hears_nothing_of_its_arguments(string document)
    {
        Assert.Equal("AUTH_NOT_AUTHENTICATED", await CodeAsync(document, Nobody));
        Assert.Equal("AUTH_NOT_AUTHORIZED", await CodeAsync(document, Guest));
        Assert.Equal("INVALID_ID", await CodeAsync(document, Keeper));
    }

    [Theory]
    [InlineData("subscription { onOpened(id: \"VmF1bHQ6MQ==\") }")]
    [InlineData("subscription { onClosed }")]
    public async Task Who_may_not_have_the_events_gets_no_stream(string document)
    {
        Assert.Equal("AUTH_NOT_AUTHENTICATED", await CodeAsync(document, Nobody));

        await using var stream = await ExecuteAsync(document, Keeper);
        Assert.IsType<ResponseStream>(stream);
    }

    [Fact]
    public async Task What_is_required_of_a_type_covers_its_fields_but_those_that_are_open()
    {
        await using var result = (OperationResult)await ExecuteAsync("{ room { number door(id: \"VmF1bHQ6MQ==\") } }", Nobody);

        Assert.Equal(["room.door"], result.Errors.Select(error => string.Join('.', error.Path!.ToList())));
    }

    [Fact]
    public async Task A_policy_may_read_the_arguments_of_the_field_that_it_guards()
    {
        Assert.Null(await CodeAsync("{ safe(number: 7) }", Guest));
        Assert.Equal("AUTH_NOT_AUTHORIZED", await CodeAsync("{ safe(number: 8) }", Guest));
    }

    private async Task<string?> CodeAsync(string document, ClaimsPrincipal user)
    {
        await using var result = await ExecuteAsync(document, user);
        return Assert.IsType<OperationResult>(result, exactMatch: false).Errors is [{ } error, ..] ? error.Code ?? error.Message : null;
    }

    private Task<IExecutionResult> ExecuteAsync(string document, ClaimsPrincipal user) =>
        Executor.ExecuteAsync(OperationRequestBuilder.New().SetDocument(document).SetUser(user).Build());

    private static ServiceProvider Services()
    {
        var services = new ServiceCollection().AddLogging();
        services.AddAuthorizationCore(options => options.AddPolicy("seven", policy => policy.RequireAssertion(
            context => ((Resolvers.IResolverContext)context.Resource!).ArgumentValue<int>("number") == 7)));
        services.AddGraphQLServer()
            .AddQueryType<BankQueries>()
            .AddMutationType<BankMutations>()
            .AddSubscriptionType<BankSubscriptions>()
            .AddMutationConventions()
            .AddInMemorySubscriptions()
            .AddAuthorization();
        return services.BuildServiceProvider();
    }
}
