namespace PodSales.GraphQL.Engine.Execution;

/// <summary>The instances of resolver classes that one request has made. Resolvers may ask for them from any thread.</summary>
internal sealed class ResolverInstances
{
    private readonly Lock _gate = new();

    // Most operations need one class, and no dictionary.
    private object? _first;
    private Dictionary<Type, object>? _others;

    public T Get<T>(IServiceProvider services)
    {
        lock (_gate)
        {
            _first ??= Construction<T>.From(services);
            return _first!.GetType() == typeof(T) ? (T)_first : GetOther<T>(services);
        }
    }

    private T GetOther<T>(IServiceProvider services)
    {
        _others ??= [];
        if (!_others.TryGetValue(typeof(T), out var resolver))
        {
            resolver = Construction<T>.From(services)!;
            _others.Add(typeof(T), resolver);
        }

        return (T)resolver;
    }
}
