using System.Collections.Concurrent;
using System.Security.Cryptography;

namespace PodSales.GraphQL.Engine.Transport.Http.EventStreams;

/// <summary>The event streams that are reserved or open, by the token that opens them.</summary>
internal sealed class EventStreams(ServedSchema schema)
{
    private const int TokenBytes = 32;
    private static readonly TimeSpan ReservationTime = TimeSpan.FromSeconds(30);

    private readonly ConcurrentDictionary<string, EventStream> _streams = new(StringComparer.Ordinal);

    /// <summary>Reserves a stream, and forgets those that were reserved and not opened in time.</summary>
    /// <returns>The token; null when there are too many streams.</returns>
    public string? Reserve()
    {
        foreach (var (token, stream) in _streams)
        {
            if (schema.Clock.GetElapsedTime(stream.ReservedAt) > ReservationTime && stream.TryForget())
            {
                Remove(token);
            }
        }

        if (_streams.Count >= schema.Options.MaxEventStreams)
        {
            return null;
        }

        var reserved = RandomNumberGenerator.GetHexString(2 * TokenBytes, lowercase: true);
        _streams[reserved] = new EventStream(schema.Clock.GetTimestamp(), schema.Options.Sockets);
        return reserved;
    }

    public EventStream? Find(string token) => _streams.GetValueOrDefault(token);

    public void Remove(string token) => _streams.TryRemove(token, out _);
}
