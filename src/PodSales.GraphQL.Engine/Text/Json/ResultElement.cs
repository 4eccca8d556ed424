using System.Runtime.InteropServices;
using System.Text.Json;
using PodSales.GraphQL.Engine.Execution.Results;

namespace PodSales.GraphQL.Engine.Text.Json;

/// <summary>The place of one value in a response. What is set last is the value; where nothing is set it is null.</summary>
public readonly struct ResultElement
{
    private readonly JsonBuffer _json;
    private readonly int _start;

    internal ResultElement(JsonBuffer json)
    {
        _json = json;
        _start = json.Length;
    }

    /// <summary>Sets a text.</summary>
    /// <param name="value">The text.</param>
    public void SetStringValue(ReadOnlySpan<char> value) => Empty().WriteString(value);

    /// <summary>Sets a number.</summary>
    /// <param name="value">The number.</param>
    public void SetNumberValue(int value) => Empty().WriteNumber(value);

    /// <summary>Sets a number.</summary>
    /// <param name="value">The number. Many clients read numbers as <see cref="double"/>, and so lose what lies beyond 2^53.</param>
    public void SetNumberValue(long value) => Empty().WriteNumber(value);

    /// <summary>Sets a number.</summary>
    /// <param name="value">The number.</param>
    /// <exception cref="ArgumentOutOfRangeException">It is not finite, and so none that JSON can say.</exception>
    public void SetNumberValue(double value)
    {
        if (!double.IsFinite(value))
        {
            throw new ArgumentOutOfRangeException(nameof(value), value, "JSON has finite numbers only.");
        }

        Empty().WriteNumber(value);
    }

    /// <summary>Sets a number.</summary>
    /// <param name="value">The number; its digits are kept.</param>
    public void SetNumberValue(decimal value) => Empty().WriteNumber(value);

    /// <summary>Sets true or false.</summary>
    /// <param name="value">Which of the two.</param>
    public void SetBooleanValue(bool value) => Empty().WriteBoolean(value);

    /// <summary>Sets null.</summary>
    public void SetNullValue() => Empty();

    /// <summary>Sets any value that JSON can say, such as an object or a list.</summary>
    /// <param name="value">The value.</param>
    public void SetJsonValue(JsonElement value)
    {
        var json = Empty();
        if (value.ValueKind is not (JsonValueKind.Null or JsonValueKind.Undefined))
        {
            json.WriteRaw(JsonMarshal.GetRawUtf8Value(value));
        }
    }

    private JsonBuffer Empty()
    {
        _json.Truncate(_start);
        return _json;
    }
}
