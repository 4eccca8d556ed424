using PodSales.GraphQL.Engine.Types;

namespace PodSales.GraphQL.Engine.Transport.Http.Multipart;

/// <summary>A file of an upload.</summary>
internal sealed class UploadedFile : IFile
{
    private readonly Func<Stream> _open;

    private UploadedFile(FormPart part, Func<Stream> open, long? length)
    {
        _open = open;
        Name = part.FileName;
        ContentType = part.ContentType;
        Length = length;
    }

    public string Name { get; }

    public long? Length { get; }

    public string? ContentType { get; }

    /// <summary>A file that is read while it comes in, and so once.</summary>
    public static UploadedFile Streaming(FormPart part)
    {
        var opened = 0;
        return new UploadedFile(
            part,
            () => Interlocked.Exchange(ref opened, 1) == 0
                ? new UploadStream(part.Body, part.FileName)
                : throw new GraphQLException(RequestErrors.ReadTwice(part.FileName)),
            length: null);
    }

    /// <summary>A file that was put aside, since another one follows it or it stands in several places.</summary>
    public static UploadedFile PutAside(FormPart part, PutAsideContent content) => new(part, content.Open, content.Length);

    public async Task CopyToAsync(Stream target, CancellationToken cancellationToken = default)
    {
        var content = OpenReadStream();
        await using var closing = content.ConfigureAwait(false);
        await content.CopyToAsync(target, cancellationToken).ConfigureAwait(false);
    }

    public Stream OpenReadStream() => _open();
}
