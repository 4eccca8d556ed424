using System.Globalization;
using System.Text.Json;
using PodSales.GraphQL.Engine.Execution.Results;
using PodSales.GraphQL.Engine.Language.Syntax;
using PodSales.GraphQL.Engine.Validation;

namespace PodSales.GraphQL.Engine.TypeSystem.Scalars;

/// <summary><c>Int</c>: a whole number of 32 bits. Resolvers and input see <see cref="int"/>.</summary>
internal sealed class IntScalar() : ScalarType("Int")
{
    private static readonly LeafWriter<int> Writer = static (value, json) =>
    {
        json.WriteNumber(value);
        return null;
    };

    public override Coerced CoerceLiteral(ValueNode literal, IReadOnlyDictionary<string, object?>? variables)
    {
        if (literal is not IntValueNode number)
        {
            return NotWhole(Messages.Found(literal));
        }

        return int.TryParse(number.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value)
            ? Coerced.To(value)
            : TooLarge(number.Value);
    }

    public override Coerced CoerceInput(JsonElement value) => value.ValueKind is JsonValueKind.Number
        ? FromNumber(value.GetDouble(), value)
        : NotWhole(ValueText.Describe(value));

    public override Coerced CoerceResult(object value) => ResultValue.Of(value) switch
    {
        int number => Coerced.To(number),
        bool boolean => Coerced.To(boolean ? 1 : 0),
        decimal number when number != decimal.Truncate(number) => NotWhole(ValueText.Describe(number)),
        decimal number => number is >= int.MinValue and <= int.MaxValue ? Coerced.To((int)number) : TooLarge(ValueText.Describe(number)),
        double number => FromNumber(number, number),
        string text => ResultValue.TryParse(text, out var number) ? FromNumber(number, text) : NotWhole(ValueText.Describe(text)),
        var other => NotWhole(ValueText.Describe(other)),
    };

    public override LeafWriter<T>? WriterFor<T>() => (object)Writer as LeafWriter<T>;

    public override ValueNode ToLiteral(object value) =>
        new IntValueNode { Value = Convert.ToInt32(value, CultureInfo.InvariantCulture).ToString(CultureInfo.InvariantCulture) };

    private static Coerced FromNumber(double number, object given)
    {
        if (!double.IsInteger(number))
        {
            return NotWhole(ValueText.Describe(given));
        }

        return number is >= int.MinValue and <= int.MaxValue ? Coerced.To((int)number) : TooLarge(ValueText.Describe(given));
    }

    private static Coerced NotWhole(string given) => Coerced.Refused($"Int cannot represent non-integer value: {given}");

    private static Coerced TooLarge(string given) => Coerced.Refused($"Int cannot represent non 32-bit signed integer value: {given}");
}
