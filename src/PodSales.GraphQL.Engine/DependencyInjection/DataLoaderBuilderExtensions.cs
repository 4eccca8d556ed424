using Microsoft.Extensions.DependencyInjection.Extensions;
using PodSales.GraphQL.Engine.DataLoaders;
using PodSales.GraphQL.Engine.Execution.Configuration;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Adds data loaders to an application.</summary>
public static class DataLoaderBuilderExtensions
{
    /// <summary>Adds a data loader, of which each request has one instance.</summary>
    /// <typeparam name="T">The data loader.</typeparam>
    /// <param name="builder">The server.</param>
    public static IRequestExecutorBuilder AddDataLoader<T>(this IRequestExecutorBuilder builder)
        where T : class, IDataLoader
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.Services.TryAddScoped<T>();
        return builder;
    }

    /// <summary>Adds a data loader, of which each request has one instance.</summary>
    /// <typeparam name="T">The data loader.</typeparam>
    /// <param name="builder">The server.</param>
    /// <param name="factory">Makes the instance.</param>
    public static IRequestExecutorBuilder AddDataLoader<T>(this IRequestExecutorBuilder builder, Func<IServiceProvider, T> factory)
        where T : class, IDataLoader
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.Services.TryAddScoped(factory);
        return builder;
    }

    /// <summary>Adds a data loader that resolvers ask for by another type.</summary>
    /// <typeparam name="TService">The type that resolvers ask for.</typeparam>
    /// <typeparam name="TImplementation">The data loader.</typeparam>
    /// <param name="builder">The server.</param>
    public static IRequestExecutorBuilder AddDataLoader<TService, TImplementation>(this IRequestExecutorBuilder builder)
        where TService : class, IDataLoader
        where TImplementation : class, TService
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.Services.TryAddScoped<TImplementation>();
        builder.Services.TryAddScoped<TService>(static services => services.GetRequiredService<TImplementation>());
        return builder;
    }

    /// <summary>Adds a data loader that resolvers ask for by another type.</summary>
    /// <typeparam name="TService">The type that resolvers ask for.</typeparam>
    /// <typeparam name="TImplementation">The data loader.</typeparam>
    /// <param name="builder">The server.</param>
    /// <param name="factory">Makes the instance.</param>
    public static IRequestExecutorBuilder AddDataLoader<TService, TImplementation>(
        this IRequestExecutorBuilder builder, Func<IServiceProvider, TImplementation> factory)
        where TService : class, IDataLoader
        where TImplementation : class, TService
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.Services.TryAddScoped(factory);
        builder.Services.TryAddScoped<TService>(static services => services.GetRequiredService<TImplementation>());
        return builder;
    }
}
