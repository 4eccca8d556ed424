using PodSales.GraphQL.Engine.Language;
using PodSales.GraphQL.Engine.Language.Syntax;
using PodSales.GraphQL.Engine.Text.Json;
using PodSales.GraphQL.Engine.Types;

namespace PodSales.GraphQL.Engine.Tests.Types;

public sealed class ColorType : ScalarType<Color, StringValueNode>
{
    public ColorType()
        : base("Color", BindingBehavior.Implicit)           // wherever C# says Color
    {
        Description = "A colour such as `#ff8000`.";
        SpecifiedBy = new Uri("https://www.w3.org/TR/css-color-4/");
    }

    protected override Color OnLiteralToValue(StringValueNode literal) => Color.Parse(literal.Value);

    protected override IValueNode OnValueToLiteral(Color runtimeValue) => new StringValueNode(runtimeValue.ToString());

    protected override void OnCoerceOutputValue(Color runtimeValue, ResultElement resultValue) =>
        resultValue.SetStringValue(runtimeValue.ToString());
}
