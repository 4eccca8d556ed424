using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using PodSales.GraphQL.Engine.AspNetCore;
using PodSales.GraphQL.Engine.Execution;
using PodSales.GraphQL.Engine.Execution.Configuration;

namespace PodSales.GraphQL.Engine.Tests.Transport.Http.Batching;

/// <summary>A server that takes every kind of batch, unless a test has it otherwise.</summary>
internal sealed class BatchServer : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly HttpClient _client;

    private BatchServer(WebApplication app)
    {
        _app = app;
        _client = new HttpClient { BaseAddress = new Uri(app.Urls.Single()), Timeout = TimeSpan.FromSeconds(30) };
    }

    public IRequestExecutor Executor => _app.Services.GetRequiredService<IRequestExecutor>();

    public static async Task<BatchServer> StartAsync(
        Action<IRequestExecutorBuilder>? configure = null, AllowedBatching batching = AllowedBatching.All)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Services.AddScoped<Notebook>().AddSingleton<Ledger>();
        var schema = builder.Services.AddGraphQLServer()
            .AddQueryType()
            .AddTypeExtension(typeof(BatchQueries))
            .AddMutationType()
            .AddTypeExtension(typeof(BatchMutations))
            .AddSubscriptionType()
            .AddTypeExtension(typeof(BatchSubscriptions))
            .AddUploadType()
            .AddInMemorySubscriptions()
            .ModifyOptions(options => options.EnableDefer = true)
            .ModifyServerOptions(options => (options.Batching, options.EnforceMultipartRequestsPreflightHeader) = (batching, false));
        configure?.Invoke(schema);
        var app = builder.Build();
        app.MapGraphQL();
        await app.StartAsync();
        return new BatchServer(app);
    }

    public async Task<HttpResponseMessage> PostAsync(string body, string? accept = "application/json")
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql")
        {
            Content = new StringContent(body, Encoding.UTF8, "application/json"),
        };
        if (accept is not null)
        {
            request.Headers.Accept.ParseAdd(accept);
        }

        return await _client.SendAsync(request);
    }

    /// <summary>Sends files: the operations, the map, then the files, each named by its content.</summary>
    public async Task<string> UploadAsync(string operations, string map, params string[] files)
    {
        using var form = new MultipartFormDataContent
        {
            { new StringContent(operations), "operations" },
            { new StringContent(map), "map" },
        };
        foreach (var content in files)
        {
            form.Add(new StringContent(content), content, content);
        }

        using var response = await _client.PostAsync(new Uri("/graphql", UriKind.Relative), form);
        return await response.Content.ReadAsStringAsync();
    }

    public async Task<string> TextAsync(string body, string? accept = "application/json")
    {
        using var response = await PostAsync(body, accept);
        return await response.Content.ReadAsStringAsync();
    }

    public async ValueTask DisposeAsync()
    {
        _client.Dispose();
        await _app.DisposeAsync();
    }
}
