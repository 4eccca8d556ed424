using Microsoft.Extensions.DependencyInjection;
using PodSales.GraphQL.Engine.Execution.Scheduling;

namespace PodSales.GraphQL.Engine.Execution;

/// <content>Instances and services of resolvers.</content>
internal sealed partial class OperationExecution
{
    private ResolverInstances? _resolvers;

    /// <summary>The request's instance of a resolver class that is no service.</summary>
    public T Resolver<T>() => LazyInitializer.EnsureInitialized(ref _resolvers, static () => new()).Get<T>(Services);

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
