using PodSales.GraphQL.Engine.DataLoaders;
using PodSales.GraphQL.Engine.Execution;
using PodSales.GraphQL.Engine.Execution.Configuration;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Adds data loaders to a schema.</summary>
public static class DataLoaderBuilderExtensions
{
    /// <summary>Adds a data loader, of which each request has one instance.</summary>
    /// <typeparam name="T">The data loader.</typeparam>
    /// <param name="builder">The server.</param>
    public static IRequestExecutorBuilder AddDataLoader<T>(this IRequestExecutorBuilder builder)
        where T : class, IDataLoader =>
        builder.AddDataLoader(Construction<T>.From);

    /// <summary>Adds a data loader, of which each request has one instance.</summary>
    /// <typeparam name="T">The data loader.</typeparam>
    /// <param name="builder">The server.</param>
    /// <param name="factory">Makes the instance.</param>
    public static IRequestExecutorBuilder AddDataLoader<T>(this IRequestExecutorBuilder builder, Func<IServiceProvider, T> factory)
        where T : class, IDataLoader
    {
        ArgumentNullException.ThrowIfNull(factory);
        return builder.Configure(schema => schema.DataLoaders[typeof(T)] = factory);
    }

    /// <summary>Adds a data loader that resolvers ask for by another type.</summary>
    /// <typeparam name="TService">The type that resolvers ask for.</typeparam>
    /// <typeparam name="TImplementation">The data loader.</typeparam>
    /// <param name="builder">The server.</param>
    public static IRequestExecutorBuilder AddDataLoader<TService, TImplementation>(this IRequestExecutorBuilder builder)
        where TService : class, IDataLoader
        where TImplementation : class, TService =>
        builder.AddDataLoader<TImplementation>().AddAlias<TService, TImplementation>();

    /// <summary>Adds a data loader that resolvers ask for by another type.</summary>
    /// <typeparam name="TService">The type that resolvers ask for.</typeparam>
    /// <typeparam name="TImplementation">The data loader.</typeparam>
    /// <param name="builder">The server.</param>
    /// <param name="factory">Makes the instance.</param>
    public static IRequestExecutorBuilder AddDataLoader<TService, TImplementation>(
        this IRequestExecutorBuilder builder, Func<IServiceProvider, TImplementation> factory)
        where TService : class, IDataLoader
        where TImplementation : class, TService =>
        builder.AddDataLoader<TImplementation>(factory).AddAlias<TService, TImplementation>();

    /// <summary>Asked for by either type, the loader is the same.</summary>
    private static IRequestExecutorBuilder AddAlias<TService, TImplementation>(this IRequestExecutorBuilder builder)
        where TService : class, IDataLoader
        where TImplementation : class, TService =>
        builder.AddDataLoader<TService>(static services => services.GetRequiredService<TImplementation>());
}
