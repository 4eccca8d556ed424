using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using PodSales.GraphQL.Demo;

namespace PodSales.GraphQL.Hosting;

/// <summary>Tells whoever started a server in Development where to go, with a token and a command that works as it stands.</summary>
internal sealed class Announcement(
    IServer server, IConfiguration configuration, DemoToken demo) : HostedLifecycle
{
    public override async Task StartedAsync(CancellationToken cancellationToken)
    {
        if (demo.Issue() is not { } token)
        {
            return;
        }

        var address = server.Features.Get<IServerAddressesFeature>()?.Addresses.FirstOrDefault() ?? ServerSettings.DefaultUrl;
        await Console.Out.WriteLineAsync(
            $$"""

            PodSales is ready, with the demo network "{{DemoNetwork.Demo.Name}}".

              GraphQL    {{address}}/graphql (HTTP and WebSocket; GraphiQL in a browser)
              Health     {{address}}/health/ready
              Database   {{(configuration.PostgreSqlConnection is null ? $"SQLite in {configuration.DataDirectory}" : "PostgreSQL")}}

            A token of the role admin, for 30 days:

            {{token}}

            Try it:

            curl -s {{address}}/graphql -H 'Content-Type: application/json' -H 'Authorization: Bearer {{token}}' -d '{"query":"{ viewer { subject network { name } } deals(first: 3) { totalCount nodes { name stage } } }"}'

            """.AsMemory(),
            cancellationToken);
    }
}
