using Microsoft.Extensions.DependencyInjection;
using PodSales.GraphQL.Engine.DataLoaders;

namespace PodSales.GraphQL.Engine.Execution;

/// <summary>
/// The loaders of one request, each made when it is first asked for. They are made from the request's services, with the
/// request's own scheduler and loaders among them.
/// </summary>
/// <param name="scheduler">The request's scheduler.</param>
/// <param name="services">The request's services.</param>
/// <param name="factories">How to make loaders that are not simply constructed, by the type they are asked for.</param>
internal sealed class RequestLoaders(
    IBatchScheduler scheduler,
    IServiceProvider services,
    IReadOnlyDictionary<Type, Func<IServiceProvider, object>> factories) : IServiceProvider
{
    private readonly Lock _gate = new();
    private readonly Dictionary<Type, object> _loaders = [];

    public static bool IsLoader(Type type) => typeof(IDataLoader).IsAssignableFrom(type);

    public object Get(Type type)
    {
        lock (_gate)
        {
            if (!_loaders.TryGetValue(type, out var loader))
            {
                loader = factories.TryGetValue(type, out var create) ? create(this) : ActivatorUtilities.CreateInstance(this, type);
                _loaders.Add(type, loader);
            }

            return loader;
        }
    }

    public object? GetService(Type serviceType)
    {
        if (serviceType == typeof(IBatchScheduler))
        {
            return scheduler;
        }

        if (serviceType == typeof(DataLoaderOptions))
        {
            return new DataLoaderOptions();
        }

        // It knows nothing of the request's own services, and is not needed.
        if (serviceType == typeof(IServiceProviderIsService))
        {
            return null;
        }

        return IsLoader(serviceType) ? Get(serviceType) : services.GetService(serviceType);
    }
}
