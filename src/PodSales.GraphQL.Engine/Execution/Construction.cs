using Microsoft.Extensions.DependencyInjection;

namespace PodSales.GraphQL.Engine.Execution;

/// <summary>Makes instances of a class from a request's services; what its constructor takes is looked up once, not at each request.</summary>
internal static class Construction<T>
{
    // Which of several constructors is meant depends on the services there are.
    private static readonly ObjectFactory<T>? OnlyWay =
        typeof(T).GetConstructors().Length == 1 ? ActivatorUtilities.CreateFactory<T>([]) : null;

    public static T From(IServiceProvider services) =>
        OnlyWay is null ? ActivatorUtilities.CreateInstance<T>(services) : OnlyWay(services, null);
}
