using System.Buffers;

namespace PodSales.GraphQL.Engine.Benchmarks.Executing;

/// <summary>Takes a response without allocating, as the buffer of a connection does.</summary>
internal sealed class ReusedBuffer : IBufferWriter<byte>
{
    private readonly byte[] _bytes = new byte[1024 * 1024];

    public int Length { get; private set; }

    public void Clear() => Length = 0;

    public void Advance(int count) => Length += count;

    public Memory<byte> GetMemory(int sizeHint = 0) => _bytes.AsMemory(Length);

    public Span<byte> GetSpan(int sizeHint = 0) => _bytes.AsSpan(Length);
}
