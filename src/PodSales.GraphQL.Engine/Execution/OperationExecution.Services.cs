using Microsoft.Extensions.DependencyInjection;
using PodSales.GraphQL.Engine.Execution.Scheduling;

namespace PodSales.GraphQL.Engine.Execution;

/// <content>Instances and services of resolvers.</content>
internal sealed partial class OperationExecution
{
    private Dictionary<Type, object>? _resolvers;

    /// <summary>The request's instance of a resolver class that is no service.</summary>
    public T Resolver<T>()
    {
        var resolvers = LazyInitializer.EnsureInitialized(ref _resolvers, static () => []);
        lock (resolvers)
        {
            if (!resolvers.TryGetValue(typeof(T), out var resolver))
            {
                resolver = Construction<T>.From(Services)!;
                resolvers.Add(typeof(T), resolver);
            }

            return (T)resolver;
        }
    }

    /// <summary>Disposes of the services of a resolver; the request is not over before that is done.</summary>
    public void DisposeOf(AsyncServiceScope scope) => Await(DisposeAsync(scope));

    private void Await(Task ending)
    {
        if (!ending.IsCompleted)
        {
            Scheduler.Expect();
            ending.GetAwaiter().UnsafeOnCompleted(() => Scheduler.Post(NothingToDo.Instance));
        }
    }

    /// <summary>Disposes of the services of a resolver.</summary>
    public async Task DisposeAsync(AsyncServiceScope scope)
    {
        try
        {
            await scope.DisposeAsync().ConfigureAwait(false);
        }
#pragma warning disable CA1031 // The value is there already; a scope that cannot be closed is for the log alone.
        catch (Exception failure)
#pragma warning restore CA1031
        {
            Environment.Logger.ScopeFailed(failure);
        }
    }
}
