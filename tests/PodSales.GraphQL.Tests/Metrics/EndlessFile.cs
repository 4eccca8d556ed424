using System.Net;
using System.Text;
using System.Threading.Channels;

namespace PodSales.GraphQL.Tests.Metrics;

/// <summary>A file that is sent piece by piece, until somebody says that it ends.</summary>
internal sealed class EndlessFile : HttpContent
{
    private readonly Channel<string> _pieces = Channel.CreateUnbounded<string>();

    /// <summary>Sends a piece.</summary>
    public void Send(string piece) => Assert.True(_pieces.Writer.TryWrite(piece));

    /// <summary>Sends no more.</summary>
    public void End() => _pieces.Writer.Complete();

    protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context)
    {
        await foreach (var piece in _pieces.Reader.ReadAllAsync())
        {
            await stream.WriteAsync(Encoding.UTF8.GetBytes(piece));
            await stream.FlushAsync();
        }
    }

    protected override bool TryComputeLength(out long length)
    {
        length = 0;
        return false;
    }
}
