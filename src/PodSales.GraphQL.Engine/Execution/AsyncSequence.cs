using System.Collections;
using System.Collections.Concurrent;
using System.Reflection;

namespace PodSales.GraphQL.Engine.Execution;

/// <summary>Reads sequences that a resolver returned and that must be awaited, whatever the type of their items.</summary>
internal static class AsyncSequence
{
    private static readonly ConcurrentDictionary<Type, Func<object, CancellationToken, ValueTask<object?>>?> Readers = new();

    private static readonly MethodInfo Reader =
        typeof(AsyncSequence).GetMethod(nameof(ReadAsync), BindingFlags.NonPublic | BindingFlags.Static)!;

    /// <summary>Whether a value is such a sequence. Collections that are there already are not, even where they could be awaited.</summary>
    public static bool Is(object value) => value is not ICollection && ReaderFor(value.GetType()) is not null;

    /// <summary>Reads a sequence to its end into a list.</summary>
    public static ValueTask<object?> ReadAsync(object sequence, CancellationToken cancellationToken) =>
        ReaderFor(sequence.GetType())!(sequence, cancellationToken);

    private static Func<object, CancellationToken, ValueTask<object?>>? ReaderFor(Type type) =>
        Readers.GetOrAdd(type, static type => type.GetInterfaces()
            .Append(type)
            .Where(candidate => candidate.IsGenericType && candidate.GetGenericTypeDefinition() == typeof(IAsyncEnumerable<>))
            .Select(candidate => Reader.MakeGenericMethod(candidate.GenericTypeArguments)
                .CreateDelegate<Func<object, CancellationToken, ValueTask<object?>>>())
            .FirstOrDefault());

    private static async ValueTask<object?> ReadAsync<T>(object sequence, CancellationToken cancellationToken)
    {
        var items = new List<T>();
        await foreach (var item in ((IAsyncEnumerable<T>)sequence).WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            items.Add(item);
        }

        return items;
    }
}
