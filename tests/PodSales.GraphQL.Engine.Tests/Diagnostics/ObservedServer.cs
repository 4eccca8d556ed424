using System.Diagnostics.Metrics;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using PodSales.GraphQL.Engine.Diagnostics;
using PodSales.GraphQL.Engine.Execution;
using PodSales.GraphQL.Engine.Execution.Configuration;

namespace PodSales.GraphQL.Engine.Tests.Diagnostics;

/// <summary>A web server with an instrumented schema.</summary>
internal sealed class ObservedServer : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly HttpClient _client;

    private ObservedServer(WebApplication app)
    {
        _app = app;
        _client = new HttpClient { BaseAddress = new Uri(app.Urls.Single()) };
    }

    public IMeterFactory Meters => Service<IMeterFactory>();

    public T Service<T>()
        where T : notnull => _app.Services.GetRequiredService<T>();

    public static async Task<ObservedServer> StartAsync(
        Action<InstrumentationOptions>? options = null, Action<IRequestExecutorBuilder>? configure = null)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var graphql = builder.Services.AddGraphQLServer()
            .AddQueryType<ObservedQueries>()
            .AddSubscriptionType<ObservedSubscriptions>()
            .AddTypeExtension<ObservedBookFields>()
            .AddDataLoader<AuthorNames>()
            .AddInstrumentation(options);
        configure?.Invoke(graphql);
        var app = builder.Build();
        app.MapGraphQL();
        await app.StartAsync();
        return new ObservedServer(app);
    }

    /// <summary>Executes without a transport.</summary>
    public async Task ExecuteAsync(string? document, object? variables = null, string? operationName = null, string? id = null)
    {
        await using var result = await Service<IRequestExecutor>().ExecuteAsync(OperationRequestBuilder.New()
            .SetDocument(document)
            .SetDocumentId(id)
            .SetOperationName(operationName)
            .SetVariableValues(variables is null ? null : JsonSerializer.SerializeToElement(variables))
            .Build());
        if (result is ResponseStream stream)
        {
            await foreach (var response in stream.ReadResultsAsync())
            {
                await response.DisposeAsync();
            }
        }
    }

    public async Task<ResponseStream> SubscribeAsync(string document) => Assert.IsType<ResponseStream>(
        await Service<IRequestExecutor>().ExecuteAsync(OperationRequestBuilder.New().SetDocument(document).Build()));

    public Task<HttpResponseMessage> PostAsync(string document) =>
        _client.PostAsJsonAsync("/graphql", new { query = document });

    public Task<HttpResponseMessage> PostTextAsync(string body) =>
        _client.PostAsync("/graphql", new StringContent(body, mediaType: new("application/json")));

    /// <summary>Waits until the server is done with all requests; their spans end after their responses are out.</summary>
    public Task StopAsync() => _app.StopAsync();

    public async ValueTask DisposeAsync()
    {
        _client.Dispose();
        await _app.DisposeAsync();
    }
}
