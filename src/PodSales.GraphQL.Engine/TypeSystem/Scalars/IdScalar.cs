using System.Globalization;
using System.Text.Json;
using PodSales.GraphQL.Engine.Execution.Results;
using PodSales.GraphQL.Engine.Language.Syntax;
using PodSales.GraphQL.Engine.Validation;

namespace PodSales.GraphQL.Engine.TypeSystem.Scalars;

/// <summary><c>ID</c>: a key, given as text or as a whole number. Input sees <see cref="string"/>.</summary>
internal sealed class IdScalar() : ScalarType("ID")
{
    private static readonly LeafWriter<string> TextWriter = static (value, json) =>
    {
        json.WriteString(value);
        return null;
    };

    private static readonly LeafWriter<Guid> GuidWriter = static (value, json) =>
    {
        json.WriteQuoted(value);
        return null;
    };

    private static readonly LeafWriter<int> NumberWriter = static (value, json) =>
    {
        json.WriteQuoted(value);
        return null;
    };

    public override Coerced CoerceLiteral(ValueNode literal, IReadOnlyDictionary<string, object?>? variables) => literal switch
    {
        StringValueNode text => Coerced.To(text.Value),
        IntValueNode number => Coerced.To(number.Value),
        _ => Coerced.Refused($"ID cannot represent a non-string and non-integer value: {Messages.Found(literal)}"),
    };

    public override Coerced CoerceInput(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => Coerced.To(value.GetString()),
        // Digits beyond the precision of a double are kept, for two keys must not become one.
        JsonValueKind.Number when IsDigits(value.GetRawText()) => Coerced.To(value.GetRawText()),
        JsonValueKind.Number => FromNumber(value.GetDouble()),
        _ => NoKey(value),
    };

    public override Coerced CoerceResult(object value) => ResultValue.Of(value) switch
    {
        string text => Coerced.To(text),
        int number => Coerced.To(number.ToString(CultureInfo.InvariantCulture)),
        decimal number when number == decimal.Truncate(number) => Coerced.To(number.ToString("0", CultureInfo.InvariantCulture)),
        double number => FromNumber(number),
        _ => NoKey(value),
    };

    public override LeafWriter<T>? WriterFor<T>() =>
        (object)TextWriter as LeafWriter<T> ?? (object)GuidWriter as LeafWriter<T> ?? (object)NumberWriter as LeafWriter<T>;

    public override ValueNode ToLiteral(object value) => value is string text && !IsCanonical(text)
        ? new StringValueNode { Value = text }
        : new IntValueNode { Value = Convert.ToString(value, CultureInfo.InvariantCulture)! };

    private static bool IsDigits(string text) => text.AsSpan(text[0] == '-' ? 1 : 0).IndexOfAnyExceptInRange('0', '9') < 0;

    /// <summary>Whether a text is an int literal as it stands: no sign but a minus, no leading zeros.</summary>
    private static bool IsCanonical(string text) =>
        text.TrimStart('-') is { Length: > 0 } digits
        && text.Length - digits.Length <= 1
        && IsDigits(digits)
        && (digits.Length == 1 || digits[0] != '0');

    private static Coerced FromNumber(double number) =>
        double.IsInteger(number) ? Coerced.To(NumberText.Of(number)) : NoKey(number);

    private static Coerced NoKey(object given) => Coerced.Refused($"ID cannot represent value: {ValueText.Describe(given)}");
}
