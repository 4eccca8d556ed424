using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using PodSales.GraphQL.Engine.AspNetCore;
using PodSales.GraphQL.Engine.Execution;

namespace PodSales.GraphQL.Engine.Tests.Transport;

/// <summary>A real web server on a free port of this machine.</summary>
internal sealed class TransportServer : IAsyncDisposable
{
    private TransportServer(WebApplication app)
    {
        App = app;
        Address = new Uri(new Uri(app.Urls.Single()), "/graphql");
        Client = new HttpClient { BaseAddress = Address };
    }

    public WebApplication App { get; }

    public Uri Address { get; }

    public HttpClient Client { get; }

    public static Task<TransportServer> StartAsync(
        Func<IOperationRequest, IExecutionResult> answer,
        Action<GraphQLServerOptions>? options = null,
        Action<IServiceCollection>? services = null,
        Action<KestrelServerOptions>? kestrel = null) =>
        StartAsync(new ScriptedExecutor(answer), options, services, kestrel);

    public static async Task<TransportServer> StartAsync(
        IRequestExecutor executor,
        Action<GraphQLServerOptions>? options = null,
        Action<IServiceCollection>? services = null,
        Action<KestrelServerOptions>? kestrel = null)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0").ConfigureKestrel(kestrel ?? (_ => { }));
        builder.Services.AddSingleton(executor);
        services?.Invoke(builder.Services);

        var app = builder.Build();
        app.UseWebSockets();
        app.MapGraphQL().WithOptions(options ?? (_ => { }));
        await app.StartAsync();
        return new TransportServer(app);
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await App.DisposeAsync();
    }
}
