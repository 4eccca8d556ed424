using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace PodSales.GraphQL.Demo;

/// <summary>Ids of demo data: UUIDs of version 7 that are the same on every server, so that files and scripts can name them.</summary>
internal static class DemoId
{
    private static readonly DateTimeOffset Epoch = new(2025, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>The id of one thing of a network.</summary>
    /// <param name="network">The network.</param>
    /// <param name="kind">What it is.</param>
    /// <param name="number">Which one, from 0; later ones sort later.</param>
    public static Guid Of(DemoNetwork network, string kind, int number)
    {
        Span<byte> bytes = stackalloc byte[16];
        var name = string.Create(CultureInfo.InvariantCulture, $"{network.Slug}/{kind}/{number}");
        SHA256.HashData(Encoding.UTF8.GetBytes(name)).AsSpan(0, bytes.Length).CopyTo(bytes);

        // RFC 9562, section 5.7: 48 bits of milliseconds, the version, the variant; the rest stays the hash.
        Span<byte> milliseconds = stackalloc byte[8];
        BinaryPrimitives.WriteInt64BigEndian(milliseconds, Epoch.AddSeconds(number).ToUnixTimeMilliseconds());
        milliseconds[2..].CopyTo(bytes);
        bytes[6] = (byte)((bytes[6] & 0x0F) | 0x70);
        bytes[8] = (byte)((bytes[8] & 0x3F) | 0x80);
        return new Guid(bytes, bigEndian: true);
    }
}
