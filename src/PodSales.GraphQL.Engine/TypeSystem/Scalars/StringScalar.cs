using System.Globalization;
using System.Text.Json;
using PodSales.GraphQL.Engine.Execution.Results;
using PodSales.GraphQL.Engine.Language.Syntax;
using PodSales.GraphQL.Engine.Validation;

namespace PodSales.GraphQL.Engine.TypeSystem.Scalars;

/// <summary><c>String</c>: text. Resolvers and input see <see cref="string"/>.</summary>
internal sealed class StringScalar() : ScalarType("String")
{
    private static readonly LeafWriter<string> Writer = static (value, json) =>
    {
        json.WriteString(value);
        return null;
    };

    public override Coerced CoerceLiteral(ValueNode literal, IReadOnlyDictionary<string, object?>? variables) =>
        literal is StringValueNode text ? Coerced.To(text.Value) : NotText(Messages.Found(literal));

    public override Coerced CoerceInput(JsonElement value) => value.ValueKind is JsonValueKind.String
        ? Coerced.To(value.GetString())
        : NotText(ValueText.Describe(value));

    public override Coerced CoerceResult(object value) => ResultValue.Of(value) switch
    {
        string text => Coerced.To(text),
        bool boolean => Coerced.To(boolean ? "true" : "false"),
        int number => Coerced.To(number.ToString(CultureInfo.InvariantCulture)),
        decimal number => Coerced.To(number.ToString(CultureInfo.InvariantCulture)),
        double number when double.IsFinite(number) => Coerced.To(NumberText.Of(number)),
        _ => Coerced.Refused($"String cannot represent value: {ValueText.Describe(value)}"),
    };

    public override LeafWriter<T>? WriterFor<T>() => (object)Writer as LeafWriter<T>;

    public override ValueNode ToLiteral(object value) => new StringValueNode { Value = (string)value };

    private static Coerced NotText(string given) => Coerced.Refused($"String cannot represent a non string value: {given}");
}
