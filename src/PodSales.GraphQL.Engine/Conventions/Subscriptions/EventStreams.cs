using System.Runtime.CompilerServices;
using PodSales.GraphQL.Engine.Execution;

namespace PodSales.GraphQL.Engine.Conventions.Subscriptions;

/// <summary>Brings what methods return as streams of events into one form.</summary>
internal static class EventStreams
{
    /// <summary>Opens a stream that came at once or by a task.</summary>
    public static async ValueTask<IAsyncEnumerable<object?>> OpenAsync(object result) => result switch
    {
        ISourceStream stream => Of(stream),
        Task task => await OpenAsync(await ResultOf(task).ConfigureAwait(false)).ConfigureAwait(false),
        _ when AsTask(result) is { } task => await OpenAsync(await ResultOf(task).ConfigureAwait(false)).ConfigureAwait(false),
        IAsyncEnumerable<object?> events => events,
        _ => Boxed(result),
    };

    /// <summary>Reads a stream and closes it with the reading.</summary>
    public static async IAsyncEnumerable<object?> Of(ISourceStream stream, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        try
        {
            await foreach (var message in stream.ReadEventsAsync().WithCancellation(cancellationToken).ConfigureAwait(false))
            {
                yield return message;
            }
        }
        finally
        {
            await stream.DisposeAsync().ConfigureAwait(false);
        }
    }

    private static async Task<object> ResultOf(Task task)
    {
        await task.ConfigureAwait(false);
        return task.GetType().GetProperty(nameof(Task<>.Result))!.GetValue(task)!;
    }

    private static Task? AsTask(object result) =>
        result.GetType() is { IsGenericType: true } type && type.GetGenericTypeDefinition() == typeof(ValueTask<>)
            ? (Task)type.GetMethod(nameof(ValueTask<>.AsTask))!.Invoke(result, [])!
            : null;

    private static IAsyncEnumerable<object?> Boxed(object events)
    {
        var item = events.GetType().GetInterfaces()
            .First(candidate => candidate.IsGenericType && candidate.GetGenericTypeDefinition() == typeof(IAsyncEnumerable<>))
            .GetGenericArguments()[0];
        return (IAsyncEnumerable<object?>)typeof(EventStreams)
            .GetMethod(nameof(Box), System.Reflection.BindingFlags.Static | System.Reflection.BindingFlags.NonPublic)!
            .MakeGenericMethod(item)
            .Invoke(null, [events, CancellationToken.None])!;
    }

    private static async IAsyncEnumerable<object?> Box<T>(IAsyncEnumerable<T> events, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var message in events.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            yield return message;
        }
    }
}
