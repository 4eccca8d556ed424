using Microsoft.Extensions.Hosting;
using PodSales.GraphQL.Engine.Execution;
using PodSales.GraphQL.Engine.Execution.Configuration;
using PodSales.GraphQL.Engine.SchemaBuilding;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Adds a GraphQL server to an application.</summary>
public static class GraphQLServiceCollectionExtensions
{
    private const string DefaultSchemaName = "_Default";
    private const int DefaultMaxAllowedRequestSize = 20 * 1000 * 1024;

    /// <summary>Adds a GraphQL server, or gives back the builder of the one that was added under the same name.</summary>
    /// <param name="services">The services of the application.</param>
    /// <param name="schemaName">The schema's name, where there are several; null for the only one.</param>
    /// <param name="maxAllowedRequestSize">How many bytes a request may have.</param>
    /// <param name="disableDefaultSecurity">Whether introspection stays on outside Development.</param>
    public static IRequestExecutorBuilder AddGraphQLServer(
        this IServiceCollection services,
        string? schemaName = null,
        int maxAllowedRequestSize = DefaultMaxAllowedRequestSize,
        bool disableDefaultSecurity = false)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(maxAllowedRequestSize);
        var name = schemaName ?? DefaultSchemaName;
        var configuration = services
            .Select(service => service.IsKeyedService ? null : service.ImplementationInstance as SchemaConfiguration)
            .FirstOrDefault(known => known?.Name == name);
        if (configuration is null)
        {
            configuration = new SchemaConfiguration(name)
            {
                MaxAllowedRequestSize = maxAllowedRequestSize,
                HasDefaultSecurity = !disableDefaultSecurity,
            };
            services.AddSingleton(configuration);
            AddExecutor(services, configuration, isDefault: schemaName is null);
        }

        return new RequestExecutorBuilder(services, configuration);
    }

    /// <summary>Adds a GraphQL server, or gives back the builder of the one that was added under the same name.</summary>
    /// <param name="builder">The application.</param>
    /// <param name="schemaName">The schema's name, where there are several; null for the only one.</param>
    /// <param name="maxAllowedRequestSize">How many bytes a request may have.</param>
    /// <param name="disableDefaultSecurity">Whether introspection stays on outside Development.</param>
    public static IRequestExecutorBuilder AddGraphQL(
        this IHostApplicationBuilder builder,
        string? schemaName = null,
        int maxAllowedRequestSize = DefaultMaxAllowedRequestSize,
        bool disableDefaultSecurity = false)
    {
        ArgumentNullException.ThrowIfNull(builder);
        return builder.Services.AddGraphQLServer(schemaName, maxAllowedRequestSize, disableDefaultSecurity);
    }

    private static void AddExecutor(IServiceCollection services, SchemaConfiguration configuration, bool isDefault)
    {
        if (isDefault)
        {
            services.AddSingleton(provider => RequestExecutorFactory.Create(configuration, provider));
            services.AddSingleton<IHostedService>(provider => new SchemaWarmup(
                provider.GetRequiredService<IRequestExecutor>, configuration.WarmupTasks));
        }
        else
        {
            services.AddKeyedSingleton(configuration.Name, (provider, _) => RequestExecutorFactory.Create(configuration, provider));
            services.AddSingleton<IHostedService>(provider => new SchemaWarmup(
                () => provider.GetRequiredKeyedService<IRequestExecutor>(configuration.Name), configuration.WarmupTasks));
        }
    }

    internal static SchemaConfiguration Configuration(this IRequestExecutorBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        return ((RequestExecutorBuilder)builder).Configuration;
    }

    internal static IRequestExecutorBuilder Configure(this IRequestExecutorBuilder builder, Action<SchemaConfiguration> configure)
    {
        configure(builder.Configuration());
        return builder;
    }
}
