using System.Collections;
using System.Collections.Concurrent;

namespace PodSales.GraphQL.Engine.Execution;

/// <summary>Reads sequences that a resolver returned and that must be awaited, whatever the type of their items.</summary>
internal abstract class AsyncSequence
{
    private static readonly ConcurrentDictionary<Type, AsyncSequence?> Readers = new();

    /// <summary>Whether a value is such a sequence. Collections that are there already are not, even where they could be awaited.</summary>
    public static bool Is(object value) => value is not ICollection && ReaderFor(value.GetType()) is not null;

    /// <summary>Reads a sequence to its end into a list.</summary>
    public static ValueTask<object?> ReadAsync(object sequence, CancellationToken cancellationToken) =>
        ReaderFor(sequence.GetType())!.ReadAllAsync(sequence, cancellationToken);

    /// <summary>Reads the first items of a sequence and leaves it open: an <see cref="OpenSequence"/>.</summary>
    public static ValueTask<object?> OpenAsync(object sequence, int count, CancellationToken cancellationToken) =>
        ReaderFor(sequence.GetType())!.ReadFirstAsync(sequence, count, cancellationToken);

    protected abstract ValueTask<object?> ReadAllAsync(object sequence, CancellationToken cancellationToken);

    protected abstract ValueTask<object?> ReadFirstAsync(object sequence, int count, CancellationToken cancellationToken);

    private static AsyncSequence? ReaderFor(Type type) =>
        Readers.GetOrAdd(type, static type => type.GetInterfaces()
            .Append(type)
            .Where(candidate => candidate.IsGenericType && candidate.GetGenericTypeDefinition() == typeof(IAsyncEnumerable<>))
            .Select(candidate => (AsyncSequence)Activator.CreateInstance(typeof(Of<>).MakeGenericType(candidate.GenericTypeArguments))!)
            .FirstOrDefault());

    private sealed class Of<T> : AsyncSequence
    {
        protected override async ValueTask<object?> ReadAllAsync(object sequence, CancellationToken cancellationToken)
        {
            var items = new List<T>();
            await foreach (var item in ((IAsyncEnumerable<T>)sequence).WithCancellation(cancellationToken).ConfigureAwait(false))
            {
                items.Add(item);
            }

            return items;
        }

        protected override async ValueTask<object?> ReadFirstAsync(object sequence, int count, CancellationToken cancellationToken)
        {
            var rest = ((IAsyncEnumerable<T>)sequence).GetAsyncEnumerator(cancellationToken);
            var items = new List<T>();
            var isOpen = false;
            try
            {
                while (items.Count < count)
                {
                    if (!await rest.MoveNextAsync().ConfigureAwait(false))
                    {
                        return new OpenSequence(items, null);
                    }

                    items.Add(rest.Current);
                }

                isOpen = true;
                return new OpenSequence(items, new Reader(rest));
            }
            finally
            {
                if (!isOpen)
                {
                    await rest.DisposeAsync().ConfigureAwait(false);
                }
            }
        }

        private sealed class Reader(IAsyncEnumerator<T> items) : IAsyncEnumerator<object?>
        {
            public object? Current => items.Current;

            public ValueTask<bool> MoveNextAsync() => items.MoveNextAsync();

            public ValueTask DisposeAsync() => items.DisposeAsync();
        }
    }
}
