using System.Text.Json;
using PodSales.GraphQL.Engine.Execution.Results;
using PodSales.GraphQL.Engine.Language.Syntax;
using PodSales.GraphQL.Engine.Validation;

namespace PodSales.GraphQL.Engine.TypeSystem.Scalars;

/// <summary><c>Boolean</c>: true or false. Resolvers and input see <see cref="bool"/>.</summary>
internal sealed class BooleanScalar() : ScalarType("Boolean")
{
    private static readonly LeafWriter<bool> Writer = static (value, json) =>
    {
        json.WriteBoolean(value);
        return null;
    };

    public override Coerced CoerceLiteral(ValueNode literal, IReadOnlyDictionary<string, object?>? variables) =>
        literal is BooleanValueNode boolean ? Coerced.To(boolean.Value) : NotBoolean(Messages.Found(literal));

    public override Coerced CoerceInput(JsonElement value) => value.ValueKind is JsonValueKind.True or JsonValueKind.False
        ? Coerced.To(value.GetBoolean())
        : NotBoolean(ValueText.Describe(value));

    public override Coerced CoerceResult(object value) => ResultValue.Of(value) switch
    {
        bool boolean => Coerced.To(boolean),
        int number => Coerced.To(number != 0),
        decimal number => Coerced.To(number != 0),
        double number when double.IsFinite(number) => Coerced.To(number != 0),
        var other => NotBoolean(ValueText.Describe(other)),
    };

    public override LeafWriter<T>? WriterFor<T>() => (object)Writer as LeafWriter<T>;

    public override ValueNode ToLiteral(object value) => new BooleanValueNode { Value = (bool)value };

    private static Coerced NotBoolean(string given) => Coerced.Refused($"Boolean cannot represent a non boolean value: {given}");
}
