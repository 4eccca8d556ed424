using System.Collections.Concurrent;
using System.Collections.Frozen;

namespace PodSales.GraphQL.Engine.PersistedOperations;

/// <summary>
/// Documents in the memory of this process. Those that clients register are bounded by their characters: the oldest give
/// way, and their clients register them again.
/// </summary>
/// <param name="trusted">Documents that are there from the start and stay.</param>
/// <param name="maxCharacters">How long the registered documents may be together.</param>
internal sealed class InMemoryDocumentStorage(IEnumerable<string> trusted, int maxCharacters = InMemoryDocumentStorage.DefaultMaxCharacters)
    : IOperationDocumentStorage
{
    internal const int DefaultMaxCharacters = 8 * 1024 * 1024;

    private readonly FrozenDictionary<string, string> _trusted = trusted.Distinct().ToFrozenDictionary(DocumentHash.Of, StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, string> _registered = new(StringComparer.Ordinal);
    private readonly Queue<string> _order = new();
    private readonly Lock _gate = new();
    private int _characters;

    public ValueTask<string?> TryReadAsync(string id, CancellationToken cancellationToken = default) =>
        new(_trusted.GetValueOrDefault(id) ?? _registered.GetValueOrDefault(id));

    public ValueTask<bool> TrySaveAsync(string id, string document, CancellationToken cancellationToken = default) =>
        new(_trusted.ContainsKey(id) || TryRegister(id, document));

    private bool TryRegister(string id, string document)
    {
        lock (_gate)
        {
            if (document.Length > maxCharacters || !_registered.TryAdd(id, document))
            {
                return _registered.ContainsKey(id);
            }

            _order.Enqueue(id);
            _characters += document.Length;
            while (_characters > maxCharacters && _registered.TryRemove(_order.Dequeue(), out var oldest))
            {
                _characters -= oldest.Length;
            }

            return true;
        }
    }
}
