using System.Linq.Expressions;

namespace PodSales.GraphQL.Engine.SchemaBuilding;

/// <summary>Brings the results of methods into the one form that the executor awaits.</summary>
internal static class ResolverResults
{
    /// <summary>Awaits a call that gives a task; wraps the result of one that does not.</summary>
    public static Expression Awaited(Expression call)
    {
        if (!AnnotatedTypes.IsTask(call.Type))
        {
            return Expression.Call(typeof(ResolverResults), nameof(OfValue), [], Expression.Convert(call, typeof(object)));
        }

        var isTask = call.Type.GetGenericTypeDefinition() == typeof(Task<>);
        return Expression.Call(typeof(ResolverResults), isTask ? nameof(OfTask) : nameof(OfValueTask), call.Type.GetGenericArguments(), call);
    }

    /// <summary>The result of a task.</summary>
    public static ValueTask<object?> OfTask<T>(Task<T> task) => OfValueTask(new ValueTask<T>(task));

    private static ValueTask<object?> OfValue(object? value) => ValueTask.FromResult(value);

    private static ValueTask<object?> OfValueTask<T>(ValueTask<T> task) =>
        task.IsCompletedSuccessfully ? ValueTask.FromResult<object?>(task.Result) : Await(task);

    private static async ValueTask<object?> Await<T>(ValueTask<T> task) => await task.ConfigureAwait(false);
}
