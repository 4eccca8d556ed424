using System.Buffers;
using System.Buffers.Text;
using System.Collections;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;
using System.Text.Unicode;

namespace PodSales.GraphQL.Engine.Execution.Results;

/// <summary>UTF-8 JSON in one growing, pooled array. It writes values; the commas and colons between them are its caller's.</summary>
internal sealed class JsonBuffer : IBufferWriter<byte>, IDisposable
{
    private const int InitialSize = 1024;
    private const int ShortLength = 1024;
    private const int MaxBytesPerUnit = 3;

    // What JSON demands, and no more: answers are application/json and never stand inside HTML.
    private static readonly SearchValues<char> Escaped = SearchValues.Create(
        [.. Enumerable.Range(0, 0x20).Select(code => (char)code), '"', '\\']);

    private byte[] _bytes = [];

    /// <summary>How many bytes have been written.</summary>
    public int Length { get; private set; }

    public ReadOnlySpan<byte> Written => _bytes.AsSpan(0, Length);

    public void Advance(int count) => Length += count;

    public Span<byte> GetSpan(int sizeHint = 0) => Reserve(Math.Max(sizeHint, 1));

    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        Reserve(Math.Max(sizeHint, 1));
        return _bytes.AsMemory(Length);
    }

    /// <summary>Takes back everything behind a length.</summary>
    public void Truncate(int length) => Length = length;

    public void Dispose()
    {
        if (_bytes.Length > 0)
        {
            ArrayPool<byte>.Shared.Return(_bytes);
            _bytes = [];
            Length = 0;
        }
    }

    /// <summary>Takes back what a value ends in.</summary>
    /// <param name="end">The byte to take back.</param>
    /// <param name="most">How many of them at most.</param>
    public void TrimEnd(byte end, int most)
    {
        while (most-- > 0 && _bytes[Length - 1] == end)
        {
            Length--;
        }
    }

    public void WriteRaw(ReadOnlySpan<byte> json)
    {
        json.CopyTo(Reserve(json.Length));
        Length += json.Length;
    }

    public void WriteNull() => WriteRaw("null"u8);

    public void WriteBoolean(bool value) => WriteRaw(value ? "true"u8 : "false"u8);

    /// <summary>Writes a value in its invariant form without quotation marks: a number.</summary>
    public void WriteNumber<T>(T value, ReadOnlySpan<char> format = default)
        where T : IUtf8SpanFormattable
    {
        var size = 32;
        int written;
        while (!value.TryFormat(Reserve(size), out written, format, CultureInfo.InvariantCulture))
        {
            size *= 2;
        }

        Length += written;
    }

    /// <summary>Writes a finite number in its shortest form that reads back as the same.</summary>
    public void WriteNumber(double value)
    {
        if (ShortDecimal.TryOf(value, out var number))
        {
            Length += number.Write(Reserve(ShortDecimal.MaxLength));
        }
        else
        {
            WriteNumber<double>(value);
        }
    }

    /// <summary>Writes a value in its invariant form as a string; only for forms that need no escaping.</summary>
    public void WriteQuoted<T>(T value, ReadOnlySpan<char> format = default)
        where T : IUtf8SpanFormattable
    {
        WriteRaw("\""u8);
        WriteNumber(value, format);
        WriteRaw("\""u8);
    }

    /// <summary>Writes bytes as a string, in Base64.</summary>
    public void WriteBase64(ReadOnlySpan<byte> value)
    {
        WriteRaw("\""u8);
        Base64.EncodeToUtf8(value, Reserve(Base64.GetMaxEncodedToUtf8Length(value.Length)), out _, out var written);
        Length += written;
        WriteRaw("\""u8);
    }

    public void WriteString(ReadOnlySpan<char> value)
    {
        if (value.Length > ShortLength || value.ContainsAny(Escaped))
        {
            WriteInParts(value);
            return;
        }

        var json = Reserve((value.Length * MaxBytesPerUnit) + 2);
        json[0] = (byte)'"';
        Utf8.FromUtf16(value, json[1..], out _, out var written, replaceInvalidSequences: true);
        json[written + 1] = (byte)'"';
        Length += written + 2;
    }

    /// <summary>Writes what a scalar made of a result: a plain value, a JSON element, or lists and dictionaries of these.</summary>
    public void WriteValue(object? value)
    {
        switch (value)
        {
            case null:
                WriteNull();
                break;
            case string text:
                WriteString(text);
                break;
            case bool boolean:
                WriteBoolean(boolean);
                break;
            case int number:
                WriteNumber(number);
                break;
            case long number:
                WriteNumber(number);
                break;
            case double number:
                WriteNumber(number);
                break;
            case decimal number:
                WriteNumber(number);
                break;
            case float number:
                WriteNumber(number);
                break;
            case short or ushort or byte or sbyte or uint or ulong or System.Numerics.BigInteger:
                WriteNumber((IUtf8SpanFormattable)value);
                break;
            case JsonElement element:
                WriteRaw(JsonMarshal.GetRawUtf8Value(element));
                break;
            case IEnumerable<KeyValuePair<string, object?>> members:
                WriteObject(members);
                break;
            case IEnumerable items:
                WriteList(items);
                break;
            default:
                WriteString(Convert.ToString(value, CultureInfo.InvariantCulture));
                break;
        }
    }

    private void WriteObject(IEnumerable<KeyValuePair<string, object?>> members)
    {
        var separator = "{"u8;
        foreach (var (name, value) in members)
        {
            WriteRaw(separator);
            WriteString(name);
            WriteRaw(":"u8);
            WriteValue(value);
            separator = ","u8;
        }

        WriteRaw(separator[0] == '{' ? "{}"u8 : "}"u8);
    }

    private void WriteList(IEnumerable items)
    {
        var separator = "["u8;
        foreach (var item in items)
        {
            WriteRaw(separator);
            WriteValue(item);
            separator = ","u8;
        }

        WriteRaw(separator[0] == '[' ? "[]"u8 : "]"u8);
    }

    private void WriteInParts(ReadOnlySpan<char> value)
    {
        WriteRaw("\""u8);
        while (value.IndexOfAny(Escaped) is var next and >= 0)
        {
            Encode(value[..next]);
            WriteEscape(value[next]);
            value = value[(next + 1)..];
        }

        Encode(value);
        WriteRaw("\""u8);
    }

    private void Encode(ReadOnlySpan<char> text)
    {
        // A long text is measured first: what is always enough would be too much of it.
        var size = text.Length <= ShortLength ? text.Length * MaxBytesPerUnit : Encoding.UTF8.GetByteCount(text);
        Utf8.FromUtf16(text, Reserve(size), out _, out var written, replaceInvalidSequences: true);
        Length += written;
    }

    private void WriteEscape(char character)
    {
        switch (character)
        {
            case '"':
                WriteRaw("\\\""u8);
                break;
            case '\\':
                WriteRaw("\\\\"u8);
                break;
            case '\n':
                WriteRaw("\\n"u8);
                break;
            case '\r':
                WriteRaw("\\r"u8);
                break;
            case '\t':
                WriteRaw("\\t"u8);
                break;
            case '\b':
                WriteRaw("\\b"u8);
                break;
            case '\f':
                WriteRaw("\\f"u8);
                break;
            default:
                WriteRaw("\\u"u8);
                WriteNumber((int)character, "x4");
                break;
        }
    }

    private Span<byte> Reserve(int size)
    {
        if (_bytes.Length - Length < size)
        {
            Grow(size);
        }

        return _bytes.AsSpan(Length);
    }

    private void Grow(int size)
    {
        var larger = ArrayPool<byte>.Shared.Rent(Math.Max(InitialSize, Math.Max(Length + size, (int)Math.Min(Length * 2L, Array.MaxLength))));
        Written.CopyTo(larger);
        if (_bytes.Length > 0)
        {
            ArrayPool<byte>.Shared.Return(_bytes);
        }

        _bytes = larger;
    }
}
