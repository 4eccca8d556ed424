using System.Globalization;

namespace PodSales.GraphQL.Engine.TypeSystem.Scalars;

/// <summary><c>LocalDateTime</c>: a day and a time of it, without a time zone.</summary>
internal sealed class LocalDateTimeScalar() : TextScalar<DateTime>("LocalDateTime")
{
    private static readonly string[] InputFormats =
        ["yyyy-MM-ddTHH:mm:ss", .. Enumerable.Range(1, 7).Select(digits => "yyyy-MM-ddTHH:mm:ss." + new string('f', digits))];

    protected override string Form => "a date and time such as \"2026-11-22T18:30:00\", without an offset";

    protected override bool TryParse(string text, out DateTime value) =>
        DateTime.TryParseExact(text, InputFormats, CultureInfo.InvariantCulture, DateTimeStyles.None, out value);

    protected override string Format(DateTime value) => value.ToString("yyyy-MM-ddTHH:mm:ss.FFFFFFF", CultureInfo.InvariantCulture);
}
