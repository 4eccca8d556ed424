using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace PodSales.GraphQL.Engine.Tests.Transport.Clients;

/// <summary>A server for clients that run outside of the tests.</summary>
internal static class ClientServer
{
    public static async Task<WebApplication> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Services.AddSingleton<ClientEvents>();
        builder.Services.AddGraphQLServer(disableDefaultSecurity: true)
            .AddQueryType<ClientQueries>()
            .AddMutationType<ClientMutations>()
            .AddSubscriptionType<ClientSubscriptions>()
            .AddSocketSessionInterceptor<ClientSessions>()
            .ModifyOptions(options => (options.EnableDefer, options.EnableStream) = (true, true))
            .ModifyServerOptions(options =>
            {
                options.EnableEventStreamReservations = true;
                options.Sockets.KeepAliveInterval = TimeSpan.FromMilliseconds(200);
                options.Sockets.ConnectionInitializationTimeout = TimeSpan.FromSeconds(1);
            });

        var app = builder.Build();
        app.UseWebSockets();
        app.MapGraphQL();
        await app.StartAsync();
        return app;
    }
}
