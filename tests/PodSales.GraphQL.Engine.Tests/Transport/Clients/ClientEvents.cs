using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using System.Threading.Channels;

namespace PodSales.GraphQL.Engine.Tests.Transport.Clients;

/// <summary>Hands what is said on to everybody who listens.</summary>
public sealed class ClientEvents
{
    private readonly ConcurrentDictionary<Channel<string>, bool> _listeners = new();

    public int Open => _listeners.Count;

    public void Publish(string text)
    {
        foreach (var listener in _listeners.Keys)
        {
            listener.Writer.TryWrite(text);
        }
    }

    public async IAsyncEnumerable<string> ReadAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var listener = Channel.CreateUnbounded<string>();
        _listeners[listener] = true;
        try
        {
            await foreach (var text in listener.Reader.ReadAllAsync(cancellationToken))
            {
                yield return text;
            }
        }
        finally
        {
            _listeners.TryRemove(listener, out _);
        }
    }
}
