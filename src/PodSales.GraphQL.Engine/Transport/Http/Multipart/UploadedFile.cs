using Microsoft.AspNetCore.WebUtilities;
using PodSales.GraphQL.Engine.Types;

namespace PodSales.GraphQL.Engine.Transport.Http.Multipart;

/// <summary>A file of an upload.</summary>
internal sealed class UploadedFile : IFile
{
    private readonly Stream _content;
    private int _opened;

    private UploadedFile(FormPart part, Stream content, long? length)
    {
        _content = content;
        Name = part.FileName;
        ContentType = part.ContentType;
        Length = length;
    }

    public string Name { get; }

    public long? Length { get; }

    public string? ContentType { get; }

    /// <summary>A file that is read while it comes in.</summary>
    public static UploadedFile Streaming(FormPart part) => new(part, new UploadStream(part.Body, part.FileName), null);

    /// <summary>A file that was put aside, since another one follows it.</summary>
    public static UploadedFile PutAside(FormPart part, FileBufferingReadStream content) => new(part, content, content.Length);

    public async Task CopyToAsync(Stream target, CancellationToken cancellationToken = default)
    {
        var content = OpenReadStream();
        await using var closing = content.ConfigureAwait(false);
        await content.CopyToAsync(target, cancellationToken).ConfigureAwait(false);
    }

    public Stream OpenReadStream() => Interlocked.Exchange(ref _opened, 1) == 0
        ? _content
        : throw new InvalidOperationException($"File \"{Name}\" was opened before. It comes in over the network and can be read once.");
}
