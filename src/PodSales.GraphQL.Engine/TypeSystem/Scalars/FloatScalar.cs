using System.Globalization;
using System.Text.Json;
using PodSales.GraphQL.Engine.Execution.Results;
using PodSales.GraphQL.Engine.Language.Syntax;
using PodSales.GraphQL.Engine.Validation;

namespace PodSales.GraphQL.Engine.TypeSystem.Scalars;

/// <summary><c>Float</c>: a number of double precision. Resolvers and input see <see cref="double"/>.</summary>
internal sealed class FloatScalar() : ScalarType("Float")
{
    private static readonly LeafWriter<double> Writer = static (value, json) =>
    {
        if (!double.IsFinite(value))
        {
            return NotNumeric(ValueText.Describe(value)).Error;
        }

        json.WriteNumber(value);
        return null;
    };

    public override Coerced CoerceLiteral(ValueNode literal, IReadOnlyDictionary<string, object?>? variables) => literal switch
    {
        IntValueNode number => Coerced.To(Parse(number.Value)),
        FloatValueNode number => Coerced.To(Parse(number.Value)),
        _ => NotNumeric(Messages.Found(literal)),
    };

    public override Coerced CoerceInput(JsonElement value) => value.ValueKind is JsonValueKind.Number
        ? FromNumber(value.GetDouble(), value)
        : NotNumeric(ValueText.Describe(value));

    public override Coerced CoerceResult(object value) => ResultValue.Of(value) switch
    {
        double number => FromNumber(number, number),
        int number => Coerced.To((double)number),
        decimal number => Coerced.To((double)number),
        bool boolean => Coerced.To(boolean ? 1d : 0d),
        string text => ResultValue.TryParse(text, out var number) ? FromNumber(number, text) : NotNumeric(ValueText.Describe(text)),
        var other => NotNumeric(ValueText.Describe(other)),
    };

    public override LeafWriter<T>? WriterFor<T>() => (object)Writer as LeafWriter<T>;

    public override ValueNode ToLiteral(object value) =>
        PlainValue.ToLiteral(Convert.ToDouble(value, CultureInfo.InvariantCulture));

    private static double Parse(string text) => double.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture);

    private static Coerced FromNumber(double number, object given) =>
        double.IsFinite(number) ? Coerced.To(number) : NotNumeric(ValueText.Describe(given));

    private static Coerced NotNumeric(string given) => Coerced.Refused($"Float cannot represent non numeric value: {given}");
}
