using PodSales.GraphQL.Engine.TypeSystem;
using PodSales.GraphQL.Engine.TypeSystem.Scalars;
using static PodSales.GraphQL.Engine.Introspection.IntrospectionField;

namespace PodSales.GraphQL.Engine.Introspection;

/// <summary>The fields of <c>__Field</c>.</summary>
internal static class FieldFields
{
    public static IEnumerable<FieldDefinition> All() =>
    [
        Reading<FieldDefinition>("name", NonNull(BuiltInScalars.String), field => field.Name),
        Reading<FieldDefinition>("description", BuiltInScalars.String, field => field.Description),
        Listing<FieldDefinition, InputValueDefinition>(
            "args", NonNull(ListOf(IntrospectionTypes.InputValue)), field => field.Arguments, argument => argument.DeprecationReason),
        Reading<FieldDefinition>("type", NonNull(IntrospectionTypes.Type), field => field.Type),
        Reading<FieldDefinition>("isDeprecated", NonNull(BuiltInScalars.Boolean), field => field.DeprecationReason is not null),
        Reading<FieldDefinition>("deprecationReason", BuiltInScalars.String, field => field.DeprecationReason),
    ];
}
