using System.Globalization;

namespace PodSales.GraphQL.Engine.TypeSystem.Scalars;

/// <summary><c>LocalTime</c>: a time of the day, without a time zone.</summary>
internal sealed class LocalTimeScalar() : TextScalar<TimeOnly>("LocalTime")
{
    private static readonly string[] InputFormats =
        ["HH:mm:ss", .. Enumerable.Range(1, 7).Select(digits => "HH:mm:ss." + new string('f', digits))];

    protected override string Form => "a time such as \"18:30:00\"";

    protected override bool TryParse(string text, out TimeOnly value) =>
        TimeOnly.TryParseExact(text, InputFormats, CultureInfo.InvariantCulture, DateTimeStyles.None, out value);

    protected override string Format(TimeOnly value) => value.ToString("HH:mm:ss.FFFFFFF", CultureInfo.InvariantCulture);
}
