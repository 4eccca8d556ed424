using Microsoft.AspNetCore.WebUtilities;

namespace PodSales.GraphQL.Engine.Transport.Http.Multipart;

/// <summary>The content of a file that was put aside, which several may read, each from its beginning.</summary>
internal sealed class PutAsideContent(FileBufferingReadStream content)
{
    // Their one place in the content is moved to where each of them is.
    private readonly Lock _turn = new();

    public long Length { get; } = content.Length;

    public Stream Open() => new Reader(this);

    private int Read(long position, Span<byte> buffer)
    {
        lock (_turn)
        {
            content.Position = position;
            return content.Read(buffer);
        }
    }

    private sealed class Reader(PutAsideContent file) : Stream
    {
        public override bool CanRead => true;

        public override bool CanSeek => true;

        public override bool CanWrite => false;

        public override long Length => file.Length;

        public override long Position { get; set; }

        public override int Read(Span<byte> buffer)
        {
            var count = file.Read(Position, buffer);
            Position += count;
            return count;
        }

        public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

        public override long Seek(long offset, SeekOrigin origin) => Position = origin switch
        {
            SeekOrigin.Begin => offset,
            SeekOrigin.Current => Position + offset,
            _ => Length + offset,
        };

        public override void Flush()
        {
        }

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
