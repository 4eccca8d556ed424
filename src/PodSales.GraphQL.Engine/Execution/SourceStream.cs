using Microsoft.Extensions.DependencyInjection;

namespace PodSales.GraphQL.Engine.Execution;

/// <summary>The events of one subscription and the services that they come from, which end together.</summary>
/// <param name="events">The events.</param>
/// <param name="scope">The services.</param>
/// <param name="ended">Told once when both end; null where nobody counts.</param>
internal sealed class SourceStream(IAsyncEnumerable<object?> events, AsyncServiceScope scope, Action? ended) : IAsyncDisposable
{
    private IAsyncEnumerator<object?>? _reader;
    private int _isDisposed;

    public object? Current => _reader?.Current;

    public ValueTask<bool> MoveNextAsync(CancellationToken cancellationToken) =>
        (_reader ??= events.GetAsyncEnumerator(cancellationToken)).MoveNextAsync();

    public async ValueTask DisposeAsync()
    {
        if (Interlocked.Exchange(ref _isDisposed, 1) == 1)
        {
            return;
        }

        ended?.Invoke();

        // A stream that nobody reads must still be opened to be closed: what it holds is let go of by its reader's end.
        await (_reader ??= events.GetAsyncEnumerator(CancellationToken.None)).DisposeAsync().ConfigureAwait(false);
        if (events is IAsyncDisposable disposable)
        {
            await disposable.DisposeAsync().ConfigureAwait(false);
        }

        await scope.DisposeAsync().ConfigureAwait(false);
    }
}
