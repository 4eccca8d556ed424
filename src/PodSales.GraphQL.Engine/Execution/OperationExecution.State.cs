using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.Extensions.DependencyInjection;
using PodSales.GraphQL.Engine.Execution.Scheduling;

namespace PodSales.GraphQL.Engine.Execution;

/// <content>State and services of resolvers.</content>
internal sealed partial class OperationExecution
{
    private ConcurrentDictionary<int, IImmutableDictionary<string, object?>>? _scopedState;
    private Dictionary<Type, object>? _resolvers;

    /// <summary>The request's instance of a resolver class that is no service.</summary>
    public T Resolver<T>()
    {
        var resolvers = LazyInitializer.EnsureInitialized(ref _resolvers, static () => []);
        lock (resolvers)
        {
            if (!resolvers.TryGetValue(typeof(T), out var resolver))
            {
                resolver = ActivatorUtilities.CreateInstance<T>(Services)!;
                resolvers.Add(typeof(T), resolver);
            }

            return (T)resolver;
        }
    }

    /// <summary>The state that a place or one above it has passed on.</summary>
    public IImmutableDictionary<string, object?> ScopedStateOf(int cell)
    {
        if (_scopedState is { } states)
        {
            for (; cell >= 0; cell = _tree[cell].Container)
            {
                if (states.TryGetValue(cell, out var state))
                {
                    return state;
                }
            }
        }

        return ImmutableDictionary<string, object?>.Empty;
    }

    public void SetScopedState(int cell, IImmutableDictionary<string, object?> state) =>
        LazyInitializer.EnsureInitialized(ref _scopedState, static () => new())[cell] = state;

    /// <summary>Disposes of the services of a resolver; the request is not over before that is done.</summary>
    public void DisposeOf(AsyncServiceScope scope)
    {
        var disposal = DisposeAsync(scope);
        if (!disposal.IsCompleted)
        {
            Scheduler.Expect();
            disposal.GetAwaiter().UnsafeOnCompleted(() => Scheduler.Post(NothingToDo.Instance));
        }
    }

    private async Task DisposeAsync(AsyncServiceScope scope)
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
