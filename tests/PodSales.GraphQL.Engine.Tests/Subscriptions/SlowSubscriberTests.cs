using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using PodSales.GraphQL.Engine.AspNetCore;
using PodSales.GraphQL.Engine.Execution;
using PodSales.GraphQL.Engine.Subscriptions;
using PodSales.GraphQL.Engine.Tests.Transport.WebSockets;
using PodSales.GraphQL.Engine.Types;

namespace PodSales.GraphQL.Engine.Tests.Subscriptions;

/// <summary>A real client that does not read, beside one that does.</summary>
public sealed class SlowSubscriberTests : IAsyncLifetime
{
    /// <summary>More than the sockets' buffers, the connection's queue and the topic's buffer hold of such large events.</summary>
    private const int Events = 400;
    private const int EventLength = 128 * 1024;
    private const string Subscription = "subscription { onReport { number text } }";

    private readonly WebApplication _app = CreateApp();

    private Uri Address => new(new Uri(_app.Urls.Single()), "/graphql");

    public Task InitializeAsync() => _app.StartAsync();

    public async Task DisposeAsync() => await _app.DisposeAsync();

    [Fact]
    public async Task A_WebSocket_client_that_does_not_read_delays_no_other_and_hears_that_it_was_too_slow()
    {
        await using var stalled = await SocketClient.InitializeAsync(Address);
        await using var eager = await SocketClient.InitializeAsync(Address);
        await stalled.SubscribeAsync("stalled", Subscription);
        await eager.SubscribeAsync("eager", Subscription);
        await SubscribedAsync(2);

        await SendAllAsync(eager);

        var messages = new List<string>();
        do
        {
            messages.Add(await stalled.ReceiveAsync());
        }
        while (!messages[^1].Contains("\"type\":\"complete\"", StringComparison.Ordinal));
        Assert.Contains("\"code\":\"SUBSCRIBER_TOO_SLOW\"", messages[^2], StringComparison.Ordinal);
        Assert.InRange(messages.Count, 64, Events);
        Assert.All(messages.SkipLast(2).Index(), message => Assert.Contains($"\"number\":{message.Index},", message.Item, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_stream_of_events_that_is_not_read_delays_no_other_and_ends_by_saying_so()
    {
        using var http = new HttpClient();
        using var request = new HttpRequestMessage(HttpMethod.Get, $"{Address}?query={Uri.EscapeDataString(Subscription)}");
        request.Headers.Accept.ParseAdd("text/event-stream");
        using var stalled = await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
        await using var eager = await SocketClient.InitializeAsync(Address);
        await eager.SubscribeAsync("eager", Subscription);
        await SubscribedAsync(2);

        await SendAllAsync(eager);

        var text = await stalled.Content.ReadAsStringAsync();
        var events = text.Split("event: ", StringSplitOptions.RemoveEmptyEntries);
        Assert.Contains("\"code\":\"SUBSCRIBER_TOO_SLOW\"", events[^2], StringComparison.Ordinal);
        Assert.StartsWith("complete", events[^1], StringComparison.Ordinal);
    }

    /// <summary>Sends events, each as soon as the client that reads has the one before.</summary>
    private async Task SendAllAsync(SocketClient eager)
    {
        var topics = _app.Services.GetRequiredService<ITopicEventSender>();
        var text = new string('x', EventLength);
        for (var i = 0; i < Events; i++)
        {
            await topics.SendAsync(nameof(ReportSubscriptions.OnReport), new Report(i, text));
            Assert.Contains($"\"number\":{i},", await eager.ReceiveAsync(), StringComparison.Ordinal);
        }
    }

    /// <summary>Done when so many listen to the topic.</summary>
    private Task SubscribedAsync(int count) => _app.Services.GetRequiredService<Arrivals>().ReachAsync(count);

    private static WebApplication CreateApp()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();

        // A client that does not read is to be found out by the engine, and not by the web server before it.
        builder.WebHost.UseUrls("http://127.0.0.1:0").ConfigureKestrel(kestrel => kestrel.Limits.MinResponseDataRate = null);
        builder.Services.AddSingleton<Arrivals>();
        builder.Services.AddGraphQLServer()
            .AddQueryType<ReportQueries>()
            .AddSubscriptionType<ReportSubscriptions>()
            .AddInMemorySubscriptions()
            .ModifyServerOptions(options => options.AllowedGetOperations = AllowedGetOperations.All);
        var app = builder.Build();
        app.UseWebSockets();
        app.MapGraphQL();
        return app;
    }

    public sealed record Report(int Number, string Text);

    public sealed class ReportQueries
    {
        public int GetCount() => 0;
    }

    public sealed class ReportSubscriptions
    {
        [Subscribe(With = nameof(FollowAsync))]
        public Report OnReport([EventMessage] Report report) => report;

        [GraphQLIgnore]
        public async ValueTask<ISourceStream<Report>> FollowAsync(
            [Service] ITopicEventReceiver topics, [Service] Arrivals arrivals, CancellationToken cancellationToken)
        {
            var stream = await topics.SubscribeAsync<Report>(nameof(OnReport), cancellationToken);
            arrivals.Add();
            return stream;
        }
    }

    /// <summary>Counts those who have begun to listen.</summary>
    public sealed class Arrivals
    {
        private readonly SemaphoreSlim _arrived = new(0);

        public void Add() => _arrived.Release();

        public async Task ReachAsync(int count)
        {
            for (var i = 0; i < count; i++)
            {
                Assert.True(await _arrived.WaitAsync(TimeSpan.FromSeconds(20)));
            }
        }
    }
}
