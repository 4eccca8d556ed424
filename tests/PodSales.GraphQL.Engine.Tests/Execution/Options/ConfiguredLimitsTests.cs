using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using PodSales.GraphQL.Engine.AspNetCore;
using PodSales.GraphQL.Engine.Execution.Options;
using PodSales.GraphQL.Engine.Subscriptions;

namespace PodSales.GraphQL.Engine.Tests.Execution.Options;

/// <summary>Limits that a host sets, each under attack and just below it.</summary>
public sealed class ConfiguredLimitsTests
{
    private static readonly Dictionary<string, Action<GraphQLLimits>> Limits = new(StringComparer.Ordinal)
    {
        ["one list of introspection"] = limits => limits.MaxIntrospectionLists = 1,
        ["two errors of a document"] = limits => limits.MaxValidationErrors = 2,
        ["two errors of variables"] = limits => limits.MaxVariableErrors = 2,
        ["four visits of fragments"] = limits => limits.MaxFragmentVisits = 4,
        ["three comparisons of fields"] = limits => limits.MaxFieldComparisons = 3,
        ["four fields in a plan"] = limits => limits.MaxPlanFields = 4,
        ["two items of a page"] = limits => limits.MaxPageSize = 2,
        ["two ids of nodes"] = limits => limits.MaxNodes = 2,
    };

    private const string Numbers = "query($n: [Int!]!) { countOf(numbers: $n) }";

    [Theory]
    [InlineData("one list of introspection", "{ __schema { types { fields { name } } } }", "{ __schema { types { fields { type { fields { name } } } } } }", "HC0086")]
    [InlineData("two errors of a document", "{ shelf { a b } }", "{ shelf { a b c } }", "TOO_MANY_ERRORS")]
    [InlineData("two errors of variables", Numbers, Numbers, "TOO_MANY_ERRORS", """{"n":[true,true]}""", """{"n":[true,true,true]}""")]
    [InlineData("four visits of fragments", "{ shelf { ...a } } fragment a on Shelf { ...b } fragment b on Shelf { name }", "{ shelf { ...a } } fragment a on Shelf { ...b ...b ...b } fragment b on Shelf { name }", "TOO_MANY_FRAGMENT_VISITS")]
    [InlineData("three comparisons of fields", "{ shelf { b: name b: __typename } }", "{ shelf { a: name a: name a: name b: name b: __typename } }", "HC0107")]
    [InlineData("four fields in a plan", "{ shelf { name next { __typename } } }", "{ shelf { name next { name __typename } } }", "OPERATION_TOO_LARGE")]
    [InlineData("two items of a page", "{ racks(first: 2) { nodes { id } } }", "{ racks(first: 3) { nodes { id } } }", "HC0051")]
    [InlineData("two ids of nodes", """{ nodes(ids: ["a", "b"]) { id } }""", """{ nodes(ids: ["a", "b", "c"]) { id } }""", "HC0076")]
    public async Task A_request_beyond_a_limit_that_was_set_is_refused_by_its_code(
        string limit, string allowed, string refused, string code, string? allowedVariables = null, string? refusedVariables = null)
    {
        await using var server = Server(Limits[limit]);

        await using var within = await server.ExecuteAsync(allowed, allowedVariables);
        await using var beyond = await server.ExecuteAsync(refused, refusedVariables);

        Assert.DoesNotContain(code, within.Errors.Select(error => error.Code));
        Assert.Equal(code, beyond.Errors[^1].Code);
    }

    [Fact]
    public async Task Limits_go_before_the_options_of_the_server()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Services.AddGraphQLServer()
            .AddQueryType<ShelfQueries>()
            .ModifyServerOptions(options => (options.MaxBatchSize, options.Sockets.MaxPendingResults) = (11, 12))
            .ModifyLimits(limits =>
            {
                (limits.MaxRequestBytes, limits.MaxBatchSize, limits.MaxUploadFiles, limits.MaxPathsPerFile) = (1, 2, 3, 4);
                (limits.MaxEventStreams, limits.MaxOperationsPerConnection, limits.MaxPendingResults) = (5, 6, 7);
                limits.SendTimeout = TimeSpan.FromSeconds(8);
            });
        await using var app = builder.Build();
        GraphQLServerOptions? options = null;
        app.MapGraphQL().WithOptions(effective => options = effective);

        Assert.Equal(
            (1, 2, 3, 4, 5),
            (options!.MaxAllowedRequestSize, options.MaxBatchSize, options.MaxAllowedFiles, options.MaxAllowedPathsPerFile, options.MaxEventStreams));
        Assert.Equal(
            (6, 7, TimeSpan.FromSeconds(8)),
            (options.Sockets.MaxOperationsPerConnection, options.Sockets.MaxPendingResults, options.Sockets.SendTimeout));
    }

    [Fact]
    public async Task A_subscriber_with_more_unread_events_than_were_set_is_told_that_it_was_too_slow()
    {
        var services = new ServiceCollection().AddLogging();
        services.AddGraphQLServer()
            .AddQueryType<ShelfQueries>()
            .AddInMemorySubscriptions(new SubscriptionOptions { TopicBufferCapacity = 10 })
            .ModifyLimits(limits => limits.MaxUnreadEvents = 2);
        await using var provider = services.BuildServiceProvider();
        await using var stalled = await provider.GetRequiredService<ITopicEventReceiver>().SubscribeAsync<int>("numbers");
        await using var reader = stalled.ReadEventsAsync().GetAsyncEnumerator();

        for (var number = 0; number < 3; number++)
        {
            await provider.GetRequiredService<ITopicEventSender>().SendAsync("numbers", number);
        }

        Assert.True(await reader.MoveNextAsync());
        Assert.True(await reader.MoveNextAsync());
        var failure = await Assert.ThrowsAsync<GraphQLException>(() => reader.MoveNextAsync().AsTask());
        Assert.Equal("SUBSCRIBER_TOO_SLOW", failure.Errors[0].Code);
    }

    [Fact]
    public void A_time_that_is_none_is_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>("SendTimeout", () => new GraphQLLimits { SendTimeout = TimeSpan.Zero });

    private static LimitedServer Server(Action<GraphQLLimits> limits) => new(builder => builder
        .AddGlobalObjectIdentification()
        .AddType<Rack>()
        .AddTypeExtension(typeof(RackQueries))
        .ModifyLimits(limits));
}
