using System.Globalization;
using System.Text.Json;
using PodSales.GraphQL.Engine.Execution.Results;
using PodSales.GraphQL.Engine.Language.Syntax;
using PodSales.GraphQL.Engine.Validation;

namespace PodSales.GraphQL.Engine.TypeSystem.Scalars;

/// <summary><c>Decimal</c>: a decimal number as a JSON number, with its digits kept as written.</summary>
internal sealed class DecimalScalar() : ScalarType("Decimal")
{
    private const NumberStyles Styles = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;

    private static readonly LeafWriter<decimal> Writer = static (value, json) =>
    {
        json.WriteNumber(value);
        return null;
    };

    public override Coerced CoerceLiteral(ValueNode literal, IReadOnlyDictionary<string, object?>? variables) => literal switch
    {
        IntValueNode number => Read(number.Value),
        FloatValueNode number => Read(number.Value),
        _ => Refuse(Messages.Found(literal)),
    };

    public override Coerced CoerceInput(JsonElement value) =>
        value.ValueKind is JsonValueKind.Number ? Read(value.GetRawText()) : Refuse(value.GetRawText());

    public override Coerced CoerceResult(object value) => value switch
    {
        decimal number => Coerced.To(number),
        double number when !double.IsFinite(number) => Refuse(number.ToString(CultureInfo.InvariantCulture)),
        Enum => Refuse(value.ToString()!),
        IConvertible convertible and not string and not bool => Read(convertible.ToString(CultureInfo.InvariantCulture)),
        _ => Refuse(value.GetType().Name),
    };

    public override LeafWriter<T>? WriterFor<T>() => (object)Writer as LeafWriter<T>;

    public override ValueNode ToLiteral(object value)
    {
        var text = Convert.ToString(value, CultureInfo.InvariantCulture)!;
        return text.Contains('.', StringComparison.Ordinal) ? new FloatValueNode { Value = text } : new IntValueNode { Value = text };
    }

    private static Coerced Read(string text) =>
        decimal.TryParse(text, Styles, CultureInfo.InvariantCulture, out var number) ? Coerced.To(number) : Refuse(text);

    private static Coerced Refuse(string given) => Coerced.Refused($"Decimal expects a number within the range of 28 digits, found: {given}");
}
