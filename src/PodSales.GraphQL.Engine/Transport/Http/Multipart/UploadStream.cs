using Microsoft.AspNetCore.Http;

namespace PodSales.GraphQL.Engine.Transport.Http.Multipart;

/// <summary>The content of a file as it comes in; what goes wrong on the way is told to the client by its code.</summary>
internal sealed class UploadStream(Stream content, string fileName) : Stream
{
    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => content.Position;
        set => throw new NotSupportedException();
    }

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        try
        {
            return await content.ReadAsync(buffer, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is IOException or InvalidDataException)
        {
            throw Failed(exception);
        }
    }

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    /// <summary>Works only where the server allows reading that blocks a thread, which it does not unless told so.</summary>
    public override int Read(byte[] buffer, int offset, int count)
    {
        try
        {
            return content.Read(buffer, offset, count);
        }
        catch (Exception exception) when (exception is IOException or InvalidDataException)
        {
            throw Failed(exception);
        }
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    private GraphQLException Failed(Exception exception) => new(ErrorBuilder
        .FromError(exception is InvalidDataException or BadHttpRequestException { StatusCode: StatusCodes.Status413PayloadTooLarge }
            ? RequestErrors.UploadTooLarge(fileName)
            : RequestErrors.UploadInterrupted(fileName))
        .SetException(exception)
        .Build());
}
