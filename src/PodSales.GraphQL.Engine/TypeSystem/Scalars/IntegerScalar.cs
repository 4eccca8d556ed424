using System.Globalization;
using System.Numerics;
using System.Text.Json;
using PodSales.GraphQL.Engine.Execution.Results;
using PodSales.GraphQL.Engine.Language.Syntax;
using PodSales.GraphQL.Engine.Validation;

namespace PodSales.GraphQL.Engine.TypeSystem.Scalars;

/// <summary>A whole number with the range of a C# type. JSON numbers with a fraction or an exponent are refused, and so are texts.</summary>
internal sealed class IntegerScalar<T>(string name) : ScalarType(name)
    where T : struct, IBinaryInteger<T>, IMinMaxValue<T>
{
    private static readonly LeafWriter<T> Writer = static (value, json) =>
    {
        json.WriteNumber(value);
        return null;
    };

    public override Coerced CoerceLiteral(ValueNode literal, IReadOnlyDictionary<string, object?>? variables) =>
        literal is IntValueNode number ? Read(number.Value) : Refuse(Messages.Found(literal));

    public override Coerced CoerceInput(JsonElement value) =>
        value.ValueKind is JsonValueKind.Number ? Read(value.GetRawText()) : Refuse(value.GetRawText());

    public override Coerced CoerceResult(object value) => value switch
    {
        T number => Coerced.To(number),
        Enum => Refuse(value.ToString()!),
        IConvertible convertible and not string and not bool => Read(convertible.ToString(CultureInfo.InvariantCulture)),
        _ => Refuse(value.GetType().Name),
    };

    public override LeafWriter<TResult>? WriterFor<TResult>() => (object)Writer as LeafWriter<TResult>;

    public override ValueNode ToLiteral(object value) => new IntValueNode { Value = Convert.ToString(value, CultureInfo.InvariantCulture)! };

    private Coerced Read(string text) =>
        T.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? Coerced.To(number) : Refuse(text);

    private Coerced Refuse(string given) =>
        Coerced.Refused($"{Name} expects a whole number from {T.MinValue} to {T.MaxValue}, found: {given}");
}
