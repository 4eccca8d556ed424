using PodSales.GraphQL.Engine.Language;
using PodSales.GraphQL.Engine.Language.Syntax;

namespace PodSales.GraphQL.Engine.Validation.Overlaps;

/// <summary>Writes a literal so that the same values have the same text: the fields of objects are sorted.</summary>
internal static class CanonicalValue
{
    public static string Of(ValueNode value) => value switch
    {
        ListValueNode list => $"[{string.Join(',', list.Values.Select(Of))}]",
        ObjectValueNode literal => $"{{{string.Join(',', literal.Fields
            .OrderBy(field => field.Name.Value, StringComparer.Ordinal)
            .Select(field => $"{field.Name.Value}:{Of(field.Value)}"))}}}",
        _ => Printer.Print(value),
    };
}
