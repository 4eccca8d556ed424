namespace PodSales.GraphQL.Engine.Transport.Http.Multipart;

/// <summary>A field or a file of a form.</summary>
/// <param name="Name">The field's name.</param>
/// <param name="FileName">The file's name on the client; empty where it gave none.</param>
/// <param name="ContentType">The media type that the client gave; null where it gave none.</param>
/// <param name="Body">The content, while it comes in.</param>
internal sealed record FormPart(string Name, string FileName, string? ContentType, Stream Body)
{
    /// <summary>Reads the whole content.</summary>
    /// <param name="limit">The most bytes that it may have.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <returns>The content; null when it is longer than the limit.</returns>
    public async ValueTask<ReadOnlyMemory<byte>?> TryReadAsync(int limit, CancellationToken cancellationToken)
    {
        using var content = new MemoryStream();
        var buffer = new byte[4096];
        while (await Body.ReadAsync(buffer, cancellationToken).ConfigureAwait(false) is > 0 and var read)
        {
            if (content.Length + read > limit)
            {
                return null;
            }

            content.Write(buffer.AsSpan(0, read));
        }

        return content.ToArray();
    }
}
