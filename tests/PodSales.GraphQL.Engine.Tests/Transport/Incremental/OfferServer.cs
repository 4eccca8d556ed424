using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using PodSales.GraphQL.Engine.Execution;
using PodSales.GraphQL.Engine.Execution.Configuration;

namespace PodSales.GraphQL.Engine.Tests.Transport.Incremental;

/// <summary>A server whose responses may come in parts.</summary>
internal sealed class OfferServer : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly HttpClient _client;

    private OfferServer(WebApplication app)
    {
        _app = app;
        _client = new HttpClient { BaseAddress = new Uri(app.Urls.Single()), Timeout = TimeSpan.FromSeconds(30) };
    }

    public Gate Gate => _app.Services.GetRequiredService<Gate>();

    public IRequestExecutor Executor => _app.Services.GetRequiredService<IRequestExecutor>();

    public static async Task<OfferServer> StartAsync(Action<IRequestExecutorBuilder>? configure = null)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Services.AddSingleton<Gate>();
        var schema = builder.Services.AddGraphQLServer(disableDefaultSecurity: true).AddQueryType<OfferQueries>();
        (configure ?? SwitchOn)(schema);
        var app = builder.Build();
        app.MapGraphQL();
        await app.StartAsync();
        return new OfferServer(app);
    }

    public static void SwitchOn(IRequestExecutorBuilder schema) => schema.ModifyOptions(options =>
    {
        options.EnableDefer = true;
        options.EnableStream = true;
    });

    /// <summary>Sends a request and waits for the head of the response.</summary>
    public async Task<HttpResponseMessage> PostAsync(string query, string accept)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql")
        {
            Content = new StringContent(JsonSerializer.Serialize(new { query }), Encoding.UTF8, "application/json"),
        };
        request.Headers.Accept.ParseAdd(accept);
        return await _client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
    }

    /// <summary>Sends a request and reads its whole response.</summary>
    public async Task<string> TextAsync(string query, string accept)
    {
        using var response = await PostAsync(query, accept);
        return await response.Content.ReadAsStringAsync();
    }

    public async ValueTask DisposeAsync()
    {
        _client.Dispose();
        await _app.DisposeAsync();
    }
}
