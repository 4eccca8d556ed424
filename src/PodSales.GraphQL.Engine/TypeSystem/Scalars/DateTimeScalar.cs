using System.Globalization;
using System.Text.RegularExpressions;
using PodSales.GraphQL.Engine.Execution.Results;

namespace PodSales.GraphQL.Engine.TypeSystem.Scalars;

/// <summary><c>DateTime</c>: a point in time as RFC 3339 writes it, with its offset; at most seven digits of a second are kept.</summary>
internal sealed partial class DateTimeScalar() : TextScalar<DateTimeOffset>("DateTime")
{
    private const int FractionDigits = 7;
    private const string OutputFormat = "yyyy-MM-ddTHH:mm:ss.FFFFFFF";

    protected override string Form => "a point in time such as \"2026-11-22T18:30:00Z\", with an offset";

    protected override bool TryParse(string text, out DateTimeOffset value)
    {
        value = default;
        if (Pattern().Match(text) is not { Success: true } match)
        {
            return false;
        }

        var offset = match.Groups["offset"].Value is "Z" or "z" ? "+00:00" : match.Groups["offset"].Value;
        var isTime = DateTimeOffset.TryParseExact(
            $"{match.Groups["date"].Value}T{match.Groups["time"].Value}{offset}", "yyyy-MM-ddTHH:mm:sszzz", CultureInfo.InvariantCulture, DateTimeStyles.None, out var whole);
        if (!isTime)
        {
            return false;
        }

        var ticks = FractionInTicks(match.Groups["fraction"].Value);
        if (whole.UtcTicks > DateTimeOffset.MaxValue.UtcTicks - ticks)
        {
            return false;
        }

        value = whole.AddTicks(ticks);
        return true;
    }

    protected override string Format(DateTimeOffset value) => value.Offset == TimeSpan.Zero
        ? value.ToString(OutputFormat, CultureInfo.InvariantCulture) + "Z"
        : value.ToString(OutputFormat + "zzz", CultureInfo.InvariantCulture);

    // The round-trip form is written many times faster than one that is put together of its parts; it has all seven digits of the second.
    protected override void Write(DateTimeOffset value, JsonBuffer json)
    {
        json.WriteRaw("\""u8);
        json.WriteNumber(value.DateTime, "O");
        json.TrimEnd((byte)'0', FractionDigits);
        json.TrimEnd((byte)'.', 1);
        if (value.Offset == TimeSpan.Zero)
        {
            json.WriteRaw("Z\""u8);
        }
        else
        {
            json.WriteNumber(value, "zzz");
            json.WriteRaw("\""u8);
        }
    }

    protected override Coerced CoerceOther(object value) => value is DateTime time
        ? Coerced.To(Format(time.Kind is DateTimeKind.Unspecified ? new DateTimeOffset(time, TimeSpan.Zero) : new DateTimeOffset(time)))
        : base.CoerceOther(value);

    /// <summary>Nine digits are taken, and rounded to the ticks of 100 ns that C# knows.</summary>
    private static long FractionInTicks(string digits) => digits.Length == 0
        ? 0
        : (long)Math.Round(decimal.Parse("0." + digits, CultureInfo.InvariantCulture) * TimeSpan.TicksPerSecond, MidpointRounding.AwayFromZero);

    [GeneratedRegex(@"^(?<date>[0-9]{4}-[0-9]{2}-[0-9]{2})[Tt](?<time>[0-9]{2}:[0-9]{2}:[0-9]{2})(?:\.(?<fraction>[0-9]{1,9}))?(?<offset>[Zz]|[+-][0-9]{2}:[0-9]{2})\z", RegexOptions.CultureInvariant)]
    private static partial Regex Pattern();
}
