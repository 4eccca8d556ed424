using System.Globalization;
using PodSales.GraphQL.Engine.Execution.Results;

namespace PodSales.GraphQL.Engine.TypeSystem.Scalars;

/// <summary>A day of the calendar, without a time zone: <c>LocalDate</c>, or <c>Date</c> where a day in UTC is meant.</summary>
internal sealed class LocalDateScalar(string name) : TextScalar<DateOnly>(name)
{
    private const string DateFormat = "yyyy-MM-dd";

    protected override string Form => "a date such as \"2026-11-22\"";

    protected override bool TryParse(string text, out DateOnly value) =>
        DateOnly.TryParseExact(text, DateFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out value);

    protected override string Format(DateOnly value) => value.ToString(DateFormat, CultureInfo.InvariantCulture);

    protected override void Write(DateOnly value, JsonBuffer json) => json.WriteQuoted(value, "O");

    protected override Coerced CoerceOther(object value) => value switch
    {
        DateTime time => Coerced.To(Format(DateOnly.FromDateTime(time))),
        DateTimeOffset time => Coerced.To(Format(DateOnly.FromDateTime(time.UtcDateTime))),
        _ => base.CoerceOther(value),
    };
}
