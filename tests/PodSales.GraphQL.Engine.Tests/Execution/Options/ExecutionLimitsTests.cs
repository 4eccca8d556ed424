using System.Security.Claims;
using Microsoft.Extensions.DependencyInjection;
using PodSales.GraphQL.Engine.Execution;
using PodSales.GraphQL.Engine.Execution.Options;

namespace PodSales.GraphQL.Engine.Tests.Execution.Options;

public sealed class ExecutionLimitsTests
{
    [Fact]
    public async Task So_many_requests_are_executed_at_a_time_so_many_more_wait_and_the_rest_is_refused()
    {
        var turnstile = new Turnstile();
        await using var server = TurnstileServer(turnstile, limits => (limits.MaxConcurrentExecutions, limits.MaxWaitingExecutions) = (1, 1));

        var executed = server.CodeOfAsync("{ pass }");
        await Task.WhenAny(turnstile.ArrivalAsync(), executed);
        var waiting = server.CodeOfAsync("{ shelf { name } }");
        var refused = await server.CodeOfAsync("{ shelf { name } }");
        turnstile.Open();

        Assert.Equal("TOO_MANY_EXECUTIONS", refused);
        Assert.Null(await executed);
        Assert.Null(await waiting);
        Assert.Null(await server.CodeOfAsync("{ shelf { name } }"));
    }

    [Fact]
    public async Task Nobody_waits_longer_for_a_turn_than_a_request_may_take()
    {
        var turnstile = new Turnstile();
        await using var server = TurnstileServer(turnstile, limits =>
            (limits.MaxConcurrentExecutions, limits.ExecutionTimeout) = (1, TimeSpan.FromMilliseconds(100)));

        var executed = server.CodeOfAsync("{ pass }");
        var waiting = server.CodeOfAsync("{ shelf { name } }");

        Assert.Equal("HC0045", await executed);
        Assert.Contains(await waiting, new[] { null, "TOO_MANY_EXECUTIONS" });
        turnstile.Open();
    }

    [Fact]
    public async Task A_tenant_has_so_many_subscriptions_and_gets_a_place_back_with_each_that_ends()
    {
        await using var server = new LimitedServer(builder => builder
            .AddSubscriptionType()
            .AddTypeExtension(typeof(ShelfSubscriptions))
            .AddInMemorySubscriptions()
            .LimitSubscriptionsByTenant(request => request.User.Identity?.Name)
            .ModifyLimits(limits => limits.MaxSubscriptionsPerTenant = 2));

        var first = await SubscribeAsync(server, "north");
        await using var second = await SubscribeAsync(server, "north");
        var third = await SubscribeAsync(server, "north");
        await using var other = await SubscribeAsync(server, "south");
        await using var nobody = await SubscribeAsync(server, tenant: null);
        await first.DisposeAsync();
        await first.DisposeAsync();
        await using var fourth = await SubscribeAsync(server, "north");
        var fifth = await SubscribeAsync(server, "north");

        Assert.Equal("TOO_MANY_SUBSCRIPTIONS", Assert.IsType<OperationResult>(third, exactMatch: false).Errors[0].Code);
        Assert.All([second, other, nobody, fourth], stream => Assert.IsType<ResponseStream>(stream));
        Assert.Equal("TOO_MANY_SUBSCRIPTIONS", Assert.IsType<OperationResult>(fifth, exactMatch: false).Errors[0].Code);
    }

    private static LimitedServer TurnstileServer(Turnstile turnstile, Action<GraphQLLimits> limits) => new(
        builder => builder.AddTypeExtension(typeof(TurnstileQueries)).ModifyLimits(limits),
        services => services.AddSingleton(turnstile));

    private static Task<IExecutionResult> SubscribeAsync(LimitedServer server, string? tenant) =>
        server.Executor.ExecuteAsync(OperationRequestBuilder.New()
            .SetDocument("subscription { onShelved }")
            .SetUser(new ClaimsPrincipal(new ClaimsIdentity(tenant is null ? [] : [new Claim(ClaimTypes.Name, tenant)], "test")))
            .Build());
}
