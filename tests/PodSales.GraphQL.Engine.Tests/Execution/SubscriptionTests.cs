using System.Runtime.CompilerServices;
using System.Threading.Channels;
using Microsoft.Extensions.DependencyInjection;
using PodSales.GraphQL.Engine.Execution;
using PodSales.GraphQL.Engine.Resolvers;
using PodSales.GraphQL.Engine.Tests.DataLoaders;

namespace PodSales.GraphQL.Engine.Tests.Execution;

public sealed class SubscriptionTests
{
    private readonly Channel<object?> _events = Channel.CreateUnbounded<object?>();
    private bool _isClosed;

    [Fact]
    public async Task Each_event_is_answered_by_an_execution_of_its_own()
    {
        var loaders = new HashSet<object>(ReferenceEqualityComparer.Instance);
        var api = Api().AddAsync("Subscription.tick", async context =>
        {
            loaders.Add(context.DataLoader<DoublingLoader>());
            return await context.DataLoader<DoublingLoader>().LoadAsync(context.Parent<int>());
        });
        foreach (var number in new[] { 1, 2, 3 })
        {
            _events.Writer.TryWrite(number);
        }

        _events.Writer.Complete();
        var answers = await ReadAsync(await api.ExecuteAsync("subscription { tick(from: 1) }"));

        Assert.Equal(["""{"data":{"tick":2}}""", """{"data":{"tick":4}}""", """{"data":{"tick":6}}"""], answers);
        Assert.Equal(3, loaders.Count);
        Assert.True(_isClosed);
    }

    [Fact]
    public async Task A_reader_that_stops_closes_the_source()
    {
        _events.Writer.TryWrite(1);
        await using var stream = Assert.IsType<ResponseStream>(
            await Api().Add("Subscription.tick", context => context.Parent<int>()).ExecuteAsync("subscription { tick }"));

        await foreach (var answer in stream.ReadResultsAsync())
        {
            await answer.DisposeAsync();
            break;
        }

        Assert.True(_isClosed);
    }

    [Fact]
    public async Task A_reader_that_is_cancelled_ends_without_an_error()
    {
        using var reader = new CancellationTokenSource();
        var stream = Assert.IsType<ResponseStream>(
            await Api().Add("Subscription.tick", context => context.Parent<int>()).ExecuteAsync("subscription { tick }"));
        _events.Writer.TryWrite(1);

        var answers = 0;
        await foreach (var answer in stream.ReadResultsAsync().WithCancellation(reader.Token))
        {
            answers++;
            await answer.DisposeAsync();
            await reader.CancelAsync();
        }

        Assert.Equal(1, answers);
        Assert.True(_isClosed);
    }

    [Fact]
    public async Task An_event_that_fails_is_answered_and_the_next_one_too()
    {
        _events.Writer.TryWrite(-1);
        _events.Writer.TryWrite(1);
        _events.Writer.Complete();
        var api = Api().Add("Subscription.tick", context => context.Parent<int>() < 0 ? throw new GraphQLException("no") : 1);

        var answers = await ReadAsync(await api.ExecuteAsync("subscription { tick }"));

        Assert.Equal(["""{"errors":[{"message":"no","locations":[{"line":1,"column":16}],"path":["tick"]}],"data":{"tick":null}}""", """{"data":{"tick":1}}"""], answers);
    }

    [Fact]
    public async Task A_source_that_fails_ends_with_an_error()
    {
        _events.Writer.TryWrite(1);
        _events.Writer.Complete(new InvalidOperationException("secret"));

        var answers = await ReadAsync(await Api().Add("Subscription.tick", _ => 1).ExecuteAsync("subscription { tick }"));

        Assert.Equal("""{"data":{"tick":1}}""", answers[0]);
        Assert.StartsWith("""{"errors":[{"message":"Unexpected Execution Error","locations":[{"line":1,"column":16}],"path":["tick"],"extensions":{"traceId":""", answers[1], StringComparison.Ordinal);
        Assert.Equal(2, answers.Count);
    }

    [Fact]
    public async Task A_source_that_cannot_be_opened_refuses_the_request()
    {
        var api = new TestApi("type Query { x: Int } type Subscription { tick: Int }")
            .AddSource("Subscription.tick", _ => throw new GraphQLException("closed today"));

        Assert.Equal(
            """{"errors":[{"message":"closed today","locations":[{"line":1,"column":16}],"path":["tick"]}]}""",
            await api.RunAsync("subscription { tick }"));
    }

    [Fact]
    public async Task The_services_of_the_source_live_as_long_as_the_stream()
    {
        var disposed = false;
        var api = Api().Add("Subscription.tick", _ => !disposed ? 1 : 0);
        api.Services.AddScoped(_ => new Disposal(() => disposed = true));
        _events.Writer.TryWrite(1);
        _events.Writer.Complete();

        var stream = await api.ExecuteAsync("subscription { tick }");
        Assert.Equal(["""{"data":{"tick":1}}"""], await ReadAsync(stream));
        Assert.True(disposed);
    }

    private TestApi Api() => new TestApi("type Query { x: Int } type Subscription { tick(from: Int): Int }")
        .AddSource("Subscription.tick", context =>
        {
            context.RequestServices.GetService<Disposal>();
            return ValueTask.FromResult(EventsAsync(CancellationToken.None));
        });

    private async IAsyncEnumerable<object?> EventsAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        try
        {
            await foreach (var message in _events.Reader.ReadAllAsync(cancellationToken))
            {
                yield return message;
            }
        }
        finally
        {
            _isClosed = true;
        }
    }

    private static async Task<List<string>> ReadAsync(IExecutionResult result)
    {
        var answers = new List<string>();
        await foreach (var answer in Assert.IsType<ResponseStream>(result).ReadResultsAsync())
        {
            answers.Add(answer.ToJson());
            await answer.DisposeAsync();
        }

        return answers;
    }

    private sealed class Disposal(Action dispose) : IDisposable
    {
        public void Dispose() => dispose();
    }
}
