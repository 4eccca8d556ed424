using Microsoft.Extensions.DependencyInjection;
using PodSales.GraphQL.Engine.SchemaBuilding;
using PodSales.GraphQL.Engine.Types;

namespace PodSales.GraphQL.Engine.Tests.Execution.Options;

/// <summary>Requests have 30 s, and their long-running mutations an hour.</summary>
public sealed class LongRunningTests
{
    private static readonly TimeSpan Minute = TimeSpan.FromMinutes(1);

    private readonly ManualTime _time = new();
    private readonly Turnstile _turnstile = new();

    [Fact]
    public async Task A_long_running_mutation_may_take_longer_than_the_request_it_is_in()
    {
        await using var server = Server();

        var answer = server.CodeOfAsync("mutation { readFile }");
        await _turnstile.ArrivalAsync();
        _time.GoOn(59 * Minute);
        _turnstile.Open();

        Assert.Null(await answer);
    }

    [Fact]
    public async Task Its_own_time_ends_it_and_the_message_says_which_time_that_was()
    {
        await using var server = Server();

        var answer = server.ExecuteAsync("mutation { readFile }");
        await _turnstile.ArrivalAsync();
        _time.GoOn(61 * Minute);

        await using var result = await answer;
        var error = Assert.Single(result.Errors);
        Assert.Equal(("HC0045", "The request exceeded the configured timeout of `3600000ms`."), (error.Code, error.Message));
    }

    [Fact]
    public async Task Any_other_mutation_beside_it_has_the_usual_time()
    {
        await using var server = Server();

        var answer = server.ExecuteAsync("mutation { readPage }");
        await _turnstile.ArrivalAsync();
        _time.GoOn(Minute);

        await using var result = await answer;
        var error = Assert.Single(result.Errors);
        Assert.Equal(("HC0045", "The request exceeded the configured timeout of `30000ms`."), (error.Code, error.Message));
    }

    [Fact]
    public async Task What_follows_it_in_the_operation_has_the_time_that_the_request_had_left()
    {
        var second = new Turnstile();
        await using var server = Server(second);

        var answer = server.ExecuteAsync("mutation { readFile after }");
        await _turnstile.ArrivalAsync();
        _time.GoOn(10 * Minute);
        _turnstile.Open();
        await second.ArrivalAsync();
        _time.GoOn(TimeSpan.FromSeconds(29));
        Assert.False(answer.IsCompleted);
        _time.GoOn(TimeSpan.FromSeconds(2));

        await using var result = await answer;
        Assert.Equal("The request exceeded the configured timeout of `30000ms`.", Assert.Single(result.Errors).Message);
    }

    [Fact]
    public void A_query_cannot_be_long_running()
    {
        var fault = Assert.Throws<SchemaException>(() => new LimitedServer(builder => builder.AddTypeExtension(typeof(LongQueries))).Executor);

        Assert.Contains("[LongRunning] stands on a field that is no mutation", fault.Message, StringComparison.Ordinal);
    }

    private LimitedServer Server(Turnstile? second = null) => new(
        builder => builder.AddMutationType().AddTypeExtension(typeof(LongMutations)).AddTypeExtension(typeof(AfterMutations)),
        services => services.AddSingleton(_turnstile).AddKeyedSingleton("second", second ?? new Turnstile()).AddSingleton<TimeProvider>(_time));

    [MutationType(IncludeStaticMembers = true)]
    private static class AfterMutations
    {
        public static async Task<string> AfterAsync([Service("second")] Turnstile second)
        {
            await second.PassAsync();
            return "after";
        }
    }

    [QueryType(IncludeStaticMembers = true)]
    private static class LongQueries
    {
        [LongRunning]
        public static string Long() => "";
    }
}
