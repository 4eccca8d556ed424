using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using PodSales.GraphQL.Engine.Execution.Options;
using PodSales.GraphQL.Engine.Tests.Transport.Clients;

namespace PodSales.GraphQL.Engine.Tests.Transport.Http.EventStreams;

/// <summary>How much one client may ask of a stream for all its operations, and all clients of the server.</summary>
public sealed class EventStreamLimitsTests
{
    [Fact]
    public async Task A_stream_beyond_those_that_the_server_may_hold_is_refused()
    {
        await using var app = await StartAsync(limits => limits.MaxEventStreams = 1);
        using var http = new HttpClient { BaseAddress = new Uri(app.Urls.Single()) };

        using var first = await http.PutAsync(new Uri("/graphql", UriKind.Relative), content: null);
        using var second = await http.PutAsync(new Uri("/graphql", UriKind.Relative), content: null);

        Assert.Equal(201, (int)first.StatusCode);
        Assert.Equal((503, "TOO_MANY_EVENT_STREAMS"), ((int)second.StatusCode, await CodeAsync(second)));
    }

    [Fact]
    public async Task An_operation_beyond_those_that_a_stream_may_run_is_refused()
    {
        await using var app = await StartAsync(limits => limits.MaxOperationsPerConnection = 1);
        using var http = new HttpClient { BaseAddress = new Uri(app.Urls.Single()) };
        using var reserved = await http.PutAsync(new Uri("/graphql", UriKind.Relative), content: null);
        http.DefaultRequestHeaders.Add("X-GraphQL-Event-Stream-Token", await reserved.Content.ReadAsStringAsync());
        using var request = new HttpRequestMessage(HttpMethod.Get, "/graphql");
        request.Headers.Accept.ParseAdd("text/event-stream");
        using var stream = await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);

        using var first = await SubscribeAsync(http, "1");
        using var second = await SubscribeAsync(http, "2");

        Assert.Equal(202, (int)first.StatusCode);
        Assert.Equal((400, "TOO_MANY_OPERATIONS"), ((int)second.StatusCode, await CodeAsync(second)));
    }

    private static Task<HttpResponseMessage> SubscribeAsync(HttpClient http, string operationId) => http.PostAsync(
        new Uri("/graphql", UriKind.Relative), JsonContent.Create(new { query = "subscription { said }", extensions = new { operationId } }));

    private static async Task<string?> CodeAsync(HttpResponseMessage answer) => JsonElement.Parse(await answer.Content.ReadAsStringAsync())
        .GetProperty("errors")[0].GetProperty("extensions").GetProperty("code").GetString();

    private static async Task<WebApplication> StartAsync(Action<GraphQLLimits> limits)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Services.AddSingleton<ClientEvents>();
        builder.Services.AddGraphQLServer()
            .AddQueryType<ClientQueries>()
            .AddSubscriptionType<ClientSubscriptions>()
            .ModifyServerOptions(options => options.EnableEventStreamReservations = true)
            .ModifyLimits(limits);
        var app = builder.Build();
        app.MapGraphQL();
        await app.StartAsync();
        return app;
    }
}
