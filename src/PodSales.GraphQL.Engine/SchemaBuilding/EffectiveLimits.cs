using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using PodSales.GraphQL.Engine.Execution;
using PodSales.GraphQL.Engine.Execution.Options;

namespace PodSales.GraphQL.Engine.SchemaBuilding;

/// <summary>The limits that a host asked for, as far as the environment allows.</summary>
internal static class EffectiveLimits
{
    /// <returns>The limits of the schema of a name; null where they are lifted, and where there is no such schema.</returns>
    public static GraphQLLimits? Of(string schemaName, IServiceProvider services) =>
        services.GetServices<SchemaConfiguration>().FirstOrDefault(known => known.Name == schemaName) is { } configuration
            ? Of(configuration, services)
            : null;

    /// <returns>The limits; null where they are lifted.</returns>
    public static GraphQLLimits? Of(SchemaConfiguration configuration, IServiceProvider services, ILogger? logger = null)
    {
        var limits = new GraphQLLimits();
        configuration.Limits.ForEach(configure => configure(services, limits));
        if (limits.Enabled)
        {
            return limits;
        }

        if (services.GetService<IHostEnvironment>()?.IsDevelopment() is false)
        {
            logger?.LimitsKept();
            return limits;
        }

        logger?.LimitsLifted();
        return null;
    }
}
