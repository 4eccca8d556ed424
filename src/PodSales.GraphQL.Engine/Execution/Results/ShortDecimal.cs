using System.Globalization;

namespace PodSales.GraphQL.Engine.Execution.Results;

/// <summary>A number that four decimals tell exactly, as most numbers of a result are: rates, shares, scores, amounts.</summary>
/// <remarks>
/// The usual way to write a <see cref="double"/> searches for the shortest text that reads back as the same number, at the price of ten
/// times the work. With at most 15 digits no two decimals are the same number, so one that reads back, with no zero at its end, is that text.
/// </remarks>
internal readonly ref struct ShortDecimal
{
    /// <summary>How many bytes a text has at most: a sign, eleven digits, a point, four decimals.</summary>
    public const int MaxLength = 17;

    private const int Decimals = 4;
    private const int Unit = 10_000;
    private const double Limit = 1e11;

    private readonly long _units;

    private ShortDecimal(long units) => _units = units;

    /// <summary>Finds the decimal.</summary>
    /// <param name="value">The number.</param>
    /// <param name="result">The decimal.</param>
    /// <returns>False for numbers that need more decimals, are too large, negative zero, or not finite.</returns>
    public static bool TryOf(double value, out ShortDecimal result)
    {
        result = default;
        if (!(Math.Abs(value) < Limit))
        {
            return false;
        }

        var units = (long)Math.Round(value * Unit);
        result = new ShortDecimal(units);
        return units / (double)Unit == value && (units != 0 || !double.IsNegative(value));
    }

    /// <summary>Writes the text.</summary>
    /// <param name="text">Where to, with room for <see cref="MaxLength"/> bytes.</param>
    /// <returns>How many bytes it has.</returns>
    public int Write(Span<byte> text)
    {
        var length = 0;
        if (_units < 0)
        {
            text[length++] = (byte)'-';
        }

        var (whole, rest) = Math.DivRem(Math.Abs(_units), Unit);
        whole.TryFormat(text[length..], out var digits, default, CultureInfo.InvariantCulture);
        length += digits;
        if (rest == 0)
        {
            return length;
        }

        // With a one before them the decimals keep their zeros; the point then takes its place.
        (Unit + rest).TryFormat(text[length..], out _, default, CultureInfo.InvariantCulture);
        text[length] = (byte)'.';
        length += 1 + Decimals;
        while (text[length - 1] == (byte)'0')
        {
            length--;
        }

        return length;
    }
}
