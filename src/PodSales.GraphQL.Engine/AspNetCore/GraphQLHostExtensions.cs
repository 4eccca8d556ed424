using PodSales.GraphQL.Engine.AspNetCore.CommandLine;

// Found without a using, as all methods that run a host are.
#pragma warning disable IDE0130
namespace Microsoft.Extensions.Hosting;
#pragma warning restore IDE0130

/// <summary>Runs a host that understands the commands of a GraphQL server.</summary>
public static class GraphQLHostExtensions
{
    /// <summary>
    /// Runs the command <c>schema</c> (<c>export</c>, <c>print</c>, <c>list</c>) where the arguments begin with it, and the
    /// host otherwise.
    /// </summary>
    /// <param name="host">The host.</param>
    /// <param name="args">The arguments of the program.</param>
    /// <returns>The exit code of the program: 0, or 1 when a command could not be run.</returns>
    public static async Task<int> RunWithGraphQLCommandsAsync(this IHost host, string[] args)
    {
        ArgumentNullException.ThrowIfNull(host);
        ArgumentNullException.ThrowIfNull(args);
        if (args is not [SchemaCommand.Name, .. var rest])
        {
            await host.RunAsync().ConfigureAwait(false);
            return 0;
        }

        try
        {
            return await new SchemaCommand(host.Services, Console.Out, Console.Error)
                .RunAsync(rest, CancellationToken.None).ConfigureAwait(false);
        }
        finally
        {
            await DisposeAsync(host).ConfigureAwait(false);
        }
    }

    private static async ValueTask DisposeAsync(IHost host)
    {
        if (host is IAsyncDisposable asynchronous)
        {
            await asynchronous.DisposeAsync().ConfigureAwait(false);
        }
        else
        {
            host.Dispose();
        }
    }
}
