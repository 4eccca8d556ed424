using System.Text.Json;
using PodSales.GraphQL.Engine.Language.Syntax;

namespace PodSales.GraphQL.Engine.TypeSystem.Scalars;

/// <summary>A scalar that passes every value through as it is: what a scalar is that SDL declares and no C# type stands behind.</summary>
internal sealed class AnyScalar(string name) : ScalarType(name)
{
    public override Coerced CoerceLiteral(ValueNode literal, IReadOnlyDictionary<string, object?>? variables) =>
        Coerced.To(PlainValue.Of(literal, variables));

    public override Coerced CoerceInput(JsonElement value) => Coerced.To(PlainValue.Of(value));

    public override Coerced CoerceResult(object value) => Coerced.To(value);

    public override ValueNode ToLiteral(object value) => PlainValue.ToLiteral(value);
}
