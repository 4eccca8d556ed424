using System.Buffers;
using System.Buffers.Binary;
using System.Text;

namespace PodSales.Data.Providers.PostgreSql;

/// <summary>Rows in the binary form of PostgreSQL's COPY (manual, "COPY", "Binary Format"), gathered before they are sent.</summary>
internal sealed class BinaryCopyBuffer(int columns) : IRowWriter
{
    private const byte JsonbVersion = 1;
    private const int Null = -1;
    private const short EndOfRows = -1;
    private static readonly int FirstDay = new DateOnly(2000, 1, 1).DayNumber;

    private readonly ArrayBufferWriter<byte> _buffer = new(1 << 17);

    public ReadOnlyMemory<byte> Written => _buffer.WrittenMemory;

    public void Clear() => _buffer.ResetWrittenCount();

    /// <summary>Writes the signature, no flags, no extension.</summary>
    public void Begin()
    {
        _buffer.Write(Signature);
        PutInt32(0);
        PutInt32(0);
    }

    public void BeginRow() => PutInt16((short)columns);

    public void End() => PutInt16(EndOfRows);

    public void Write(Guid id)
    {
        PutInt32(16);
        id.TryWriteBytes(_buffer.GetSpan(16), bigEndian: true, out var written);
        _buffer.Advance(written);
    }

    public void Write(DateOnly day)
    {
        PutInt32(sizeof(int));
        PutInt32(day.DayNumber - FirstDay);
    }

    public void Write(long? number)
    {
        if (IsPresent(number is not null, sizeof(long)))
        {
            BinaryPrimitives.WriteInt64BigEndian(_buffer.GetSpan(sizeof(long)), number.GetValueOrDefault());
            _buffer.Advance(sizeof(long));
        }
    }

    public void Write(double? number)
    {
        if (IsPresent(number is not null, sizeof(double)))
        {
            BinaryPrimitives.WriteDoubleBigEndian(_buffer.GetSpan(sizeof(double)), number.GetValueOrDefault());
            _buffer.Advance(sizeof(double));
        }
    }

    public void Write(string? text)
    {
        if (IsPresent(text is not null, text is null ? 0 : Encoding.UTF8.GetByteCount(text)))
        {
            Encoding.UTF8.GetBytes(text, _buffer);
        }
    }

    public void WriteJson(string json)
    {
        PutInt32(1 + Encoding.UTF8.GetByteCount(json));
        _buffer.GetSpan(1)[0] = JsonbVersion;
        _buffer.Advance(1);
        Encoding.UTF8.GetBytes(json, _buffer);
    }

    private static ReadOnlySpan<byte> Signature => [(byte)'P', (byte)'G', (byte)'C', (byte)'O', (byte)'P', (byte)'Y', (byte)'\n', 0xFF, (byte)'\r', (byte)'\n', 0];

    private bool IsPresent(bool isPresent, int length)
    {
        PutInt32(isPresent ? length : Null);
        return isPresent;
    }

    private void PutInt16(short value)
    {
        BinaryPrimitives.WriteInt16BigEndian(_buffer.GetSpan(sizeof(short)), value);
        _buffer.Advance(sizeof(short));
    }

    private void PutInt32(int value)
    {
        BinaryPrimitives.WriteInt32BigEndian(_buffer.GetSpan(sizeof(int)), value);
        _buffer.Advance(sizeof(int));
    }
}
