using System.Collections;

namespace PodSales.GraphQL.Engine.Execution;

/// <summary>A sequence whose first items have been read, and the others not yet.</summary>
/// <param name="Items">The first items.</param>
/// <param name="Rest">Reads the others; null where the sequence has ended.</param>
internal sealed record OpenSequence(IList Items, IAsyncEnumerator<object?>? Rest)
{
    /// <summary>Reads the first items of a sequence that need not be awaited.</summary>
    public static OpenSequence Of(IEnumerable sequence, int count)
    {
        var rest = sequence.GetEnumerator();
        var items = new List<object?>();
        while (items.Count < count)
        {
            if (!rest.MoveNext())
            {
                (rest as IDisposable)?.Dispose();
                return new OpenSequence(items, null);
            }

            items.Add(rest.Current);
        }

        return new OpenSequence(items, new Reader(rest));
    }

    private sealed class Reader(IEnumerator items) : IAsyncEnumerator<object?>
    {
        public object? Current => items.Current;

        public ValueTask<bool> MoveNextAsync() => new(items.MoveNext());

        public ValueTask DisposeAsync()
        {
            (items as IDisposable)?.Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
