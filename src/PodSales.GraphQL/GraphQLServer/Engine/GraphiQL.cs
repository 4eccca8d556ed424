using System.Net;
using Microsoft.Extensions.FileProviders;
using PodSales.GraphQL.Demo;

namespace PodSales.GraphQL;

/// <summary>GraphiQL for browsers that open the endpoint: in Development, and elsewhere by a setting.</summary>
internal static class GraphiQL
{
    private const string Setting = "GraphQL:GraphiQL:Enabled";

    // Where the build puts the bundle, if there is one.
    private static readonly string Folder = System.IO.Path.Combine(AppContext.BaseDirectory, "graphiql");

    extension(IRequestExecutorBuilder graphql)
    {
        public IRequestExecutorBuilder AddGraphiQL()
        {
            graphql.Services.AddOptions<GraphQLServerOptions>(graphql.Name).Configure<IConfiguration, IHostEnvironment>(
                (options, configuration, environment) =>
                {
                    options.Tool.Enable = configuration.GetValue(Setting, environment.IsDevelopment());
                    options.Tool.Title = "PodSales GraphiQL";
                    options.Tool.WhereToGetAssets = "To have GraphiQL here, install Node.js 20 or later, run \"npm ci --prefix src/graphiql\", and build and start the server again.";
                    options.Tool.Headers = HeadersFor;
                    if (options.Tool.Enable && Directory.Exists(Folder))
                    {
                        options.Tool.Assets = new PhysicalFileProvider(Folder);
                    }
                });
            return graphql;
        }
    }

    // The token is for whoever sits at the machine; the host's name is compared because any name can be made to lead here.
    private static Dictionary<string, string> HeadersFor(HttpContext context) =>
        context.Connection.RemoteIpAddress is { } client && IPAddress.IsLoopback(client)
        && context.Request.Host.Host is "localhost" or "127.0.0.1" or "[::1]"
        && context.RequestServices.GetRequiredService<DemoToken>().Issue() is { } token
            ? new() { ["Authorization"] = $"Bearer {token}" }
            : [];
}
