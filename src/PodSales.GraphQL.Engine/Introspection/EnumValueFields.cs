using PodSales.GraphQL.Engine.TypeSystem;
using PodSales.GraphQL.Engine.TypeSystem.Scalars;
using static PodSales.GraphQL.Engine.Introspection.IntrospectionField;

namespace PodSales.GraphQL.Engine.Introspection;

/// <summary>The fields of <c>__EnumValue</c>.</summary>
internal static class EnumValueFields
{
    public static IEnumerable<FieldDefinition> All() =>
    [
        Reading<EnumValueDefinition>("name", NonNull(BuiltInScalars.String), value => value.Name),
        Reading<EnumValueDefinition>("description", BuiltInScalars.String, value => value.Description),
        Reading<EnumValueDefinition>("isDeprecated", NonNull(BuiltInScalars.Boolean), value => value.DeprecationReason is not null),
        Reading<EnumValueDefinition>("deprecationReason", BuiltInScalars.String, value => value.DeprecationReason),
    ];
}
