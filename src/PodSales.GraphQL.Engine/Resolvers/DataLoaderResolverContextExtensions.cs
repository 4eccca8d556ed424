using PodSales.GraphQL.Engine.DataLoaders;

namespace PodSales.GraphQL.Engine.Resolvers;

/// <summary>Data loaders for resolvers.</summary>
public static class DataLoaderResolverContextExtensions
{
    /// <summary>The request's instance of a loader.</summary>
    /// <typeparam name="T">The loader's class, or the type it was registered under.</typeparam>
    /// <param name="context">The context of the resolver.</param>
    public static T DataLoader<T>(this IResolverContext context)
        where T : notnull, IDataLoader
    {
        ArgumentNullException.ThrowIfNull(context);
        return context.Service<T>();
    }
}
