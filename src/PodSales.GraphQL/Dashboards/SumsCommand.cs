using PodSales.Data.Deals;
using PodSales.Data.Metrics;
using PodSales.Data.Tenancy;
using PodSales.GraphQL.Tenancy;

namespace PodSales.GraphQL.Dashboards;

/// <summary>
/// The commands <c>pipeline check|rebuild</c> and <c>revenue check|rebuild</c>: compare what is kept added up with what it is the sum of,
/// for all networks, and add it up anew. For a database that was filled past the server.
/// </summary>
internal static class SumsCommand
{
    private const string Pipeline = "pipeline";
    private const string Revenue = "revenue";

    /// <summary>Whether a command is one of these.</summary>
    public static bool IsCalled(IReadOnlyList<string> command) => command is [Pipeline or Revenue, ..];

    /// <summary>Runs the command.</summary>
    /// <param name="services">The host's services.</param>
    /// <param name="command">The verb and what stands behind it.</param>
    /// <param name="cancellationToken">Ends it between two networks.</param>
    /// <returns>The exit code: 0 when the sums are right, or were put right; 1 when a check finds differences or the command is wrong.</returns>
    public static async Task<int> RunAsync(IServiceProvider services, IReadOnlyList<string> command, CancellationToken cancellationToken)
    {
        if (command is not [var sums, "check" or "rebuild"])
        {
            await Console.Error.WriteLineAsync($"Usage: {command[0]} check|rebuild");
            return 1;
        }

        var (isRebuild, found) = (command[1] == "rebuild", 0);
        foreach (var network in await services.GetRequiredService<TenantDirectory>().ListAsync(cancellationToken))
        {
            await using var scope = services.CreateAsyncScope();
            scope.ServiceProvider.GetRequiredService<CurrentTenant>().ActFor(new FixedTenant(network.Id, sums));
            var differences = await DifferencesAsync(scope.ServiceProvider, sums, isRebuild, cancellationToken);
            found += differences.Count;
            foreach (var difference in differences)
            {
                await Console.Out.WriteLineAsync($"{network.Slug}: {difference}");
            }
        }

        await Console.Out.WriteLineAsync(isRebuild ? $"{found} rows were wrong and are right now." : $"{found} rows are wrong.");
        return isRebuild || found == 0 ? 0 : 1;
    }

    private static async Task<IReadOnlyList<object>> DifferencesAsync(
        IServiceProvider services, string sums, bool isRebuild, CancellationToken cancellationToken)
    {
        if (sums == Pipeline)
        {
            var pipeline = services.GetRequiredService<PipelineAudit>();
            return isRebuild ? await pipeline.RebuildAsync(cancellationToken) : await pipeline.FindAsync(cancellationToken);
        }

        var revenue = services.GetRequiredService<RevenueAudit>();
        return isRebuild ? await revenue.RebuildAsync(cancellationToken) : await revenue.FindAsync(cancellationToken);
    }
}
