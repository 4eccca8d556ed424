using PodSales.GraphQL.Engine.Language;
using PodSales.GraphQL.Engine.TypeSystem;
using PodSales.GraphQL.Engine.TypeSystem.Scalars;
using static PodSales.GraphQL.Engine.Introspection.IntrospectionField;

namespace PodSales.GraphQL.Engine.Introspection;

/// <summary>The fields of <c>__InputValue</c>.</summary>
internal static class InputValueFields
{
    public static IEnumerable<FieldDefinition> All() =>
    [
        Reading<InputValueDefinition>("name", NonNull(BuiltInScalars.String), input => input.Name),
        Reading<InputValueDefinition>("description", BuiltInScalars.String, input => input.Description),
        Reading<InputValueDefinition>("type", NonNull(IntrospectionTypes.Type), input => input.Type),
        Reading<InputValueDefinition>(
            "defaultValue", BuiltInScalars.String, input => input.DefaultValue is { } value ? Printer.Print(value) : null),
        Reading<InputValueDefinition>("isDeprecated", NonNull(BuiltInScalars.Boolean), input => input.DeprecationReason is not null),
        Reading<InputValueDefinition>("deprecationReason", BuiltInScalars.String, input => input.DeprecationReason),
    ];
}
