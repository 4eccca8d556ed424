using PodSales.Data.Deals;
using PodSales.Data.Tenancy;
using PodSales.GraphQL.Tenancy;

namespace PodSales.GraphQL.Deals;

/// <summary>
/// The command <c>pipeline check|rebuild</c>: compares the pipeline that is kept added up with the deals, for all networks, and adds
/// it up anew. For a database that was filled past the server.
/// </summary>
internal static class PipelineCommand
{
    public const string Verb = "pipeline";

    private const string Usage = "Usage: pipeline check|rebuild";

    /// <summary>Runs the command.</summary>
    /// <param name="services">The host's services.</param>
    /// <param name="arguments">What stands behind the verb.</param>
    /// <param name="cancellationToken">Ends it between two networks.</param>
    /// <returns>The exit code: 0 when the pipeline is right, or was put right; 1 when a check finds differences or the command is wrong.</returns>
    public static async Task<int> RunAsync(IServiceProvider services, IReadOnlyList<string> arguments, CancellationToken cancellationToken)
    {
        if (arguments is not ["check" or "rebuild"])
        {
            await Console.Error.WriteLineAsync(Usage);
            return 1;
        }

        var (isRebuild, found) = (arguments[0] == "rebuild", 0);
        foreach (var network in await services.GetRequiredService<TenantDirectory>().ListAsync(cancellationToken))
        {
            await using var scope = services.CreateAsyncScope();
            scope.ServiceProvider.GetRequiredService<CurrentTenant>().ActFor(new FixedTenant(network.Id, Verb));
            var audit = scope.ServiceProvider.GetRequiredService<PipelineAudit>();
            var differences = isRebuild ? await audit.RebuildAsync(cancellationToken) : await audit.FindAsync(cancellationToken);
            found += differences.Count;
            foreach (var difference in differences)
            {
                await Console.Out.WriteLineAsync($"{network.Slug}: {difference}");
            }
        }

        await Console.Out.WriteLineAsync(isRebuild ? $"{found} rows were wrong and are right now." : $"{found} rows are wrong.");
        return isRebuild || found == 0 ? 0 : 1;
    }
}
