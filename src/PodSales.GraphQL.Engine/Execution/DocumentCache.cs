using System.Collections.Concurrent;

namespace PodSales.GraphQL.Engine.Execution;

/// <summary>
/// Valid documents by their text, bounded by number and by size. A look-up takes no lock and allocates nothing; what was
/// not used since the last time round goes first.
/// </summary>
internal sealed class DocumentCache(int maxCount, long maxBytes)
{
    private readonly ConcurrentDictionary<string, CachedDocument> _documents = new(StringComparer.Ordinal);
    private readonly Queue<string> _order = new();
    private readonly Lock _gate = new();
    private long _bytes;

    public int Count => _documents.Count;

    public CachedDocument? Find(string text)
    {
        if (!_documents.TryGetValue(text, out var document))
        {
            return null;
        }

        document.IsRecent = true;
        return document;
    }

    /// <summary>Keeps a document, unless it is larger than all the cache may be.</summary>
    /// <returns>The document, or the one that another request has put in its place meanwhile.</returns>
    public CachedDocument Add(string text, CachedDocument document)
    {
        lock (_gate)
        {
            if (document.Bytes > maxBytes || maxCount <= 0)
            {
                return document;
            }

            if (!_documents.TryAdd(text, document))
            {
                return _documents[text];
            }

            _order.Enqueue(text);
            _bytes += document.Bytes;
            while (_bytes > maxBytes || _order.Count > maxCount)
            {
                EvictOne();
            }

            return document;
        }
    }

    private void EvictOne()
    {
        var text = _order.Dequeue();
        var document = _documents[text];
        if (document.IsRecent)
        {
            document.IsRecent = false;
            _order.Enqueue(text);
            return;
        }

        _documents.TryRemove(text, out _);
        _bytes -= document.Bytes;
    }
}
