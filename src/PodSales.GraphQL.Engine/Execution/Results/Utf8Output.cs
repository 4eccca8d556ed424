using System.Buffers;

namespace PodSales.GraphQL.Engine.Execution.Results;

/// <summary>Collects small writes before it tells the writer of them.</summary>
internal ref struct Utf8Output(IBufferWriter<byte> writer)
{
    private Span<byte> _span = writer.GetSpan();
    private int _used;

    public void Write(byte value)
    {
        if (_used == _span.Length)
        {
            Flush(1);
        }

        _span[_used++] = value;
    }

    public void Write(ReadOnlySpan<byte> value)
    {
        if (value.Length > _span.Length - _used)
        {
            Flush(value.Length);
        }

        value.CopyTo(_span[_used..]);
        _used += value.Length;
    }

    /// <summary>Tells the writer what was written; to be called at the end.</summary>
    public void Flush()
    {
        writer.Advance(_used);
        _used = 0;
        _span = default;
    }

    private void Flush(int needed)
    {
        Flush();
        _span = writer.GetSpan(Math.Max(needed, 4096));
    }
}
