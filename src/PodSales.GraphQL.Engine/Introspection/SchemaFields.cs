using PodSales.GraphQL.Engine.TypeSystem;
using PodSales.GraphQL.Engine.TypeSystem.Scalars;
using static PodSales.GraphQL.Engine.Introspection.IntrospectionField;

namespace PodSales.GraphQL.Engine.Introspection;

/// <summary>The fields of <c>__Schema</c>.</summary>
internal static class SchemaFields
{
    public static IEnumerable<FieldDefinition> All() =>
    [
        Reading<Schema>("description", BuiltInScalars.String, schema => schema.Description),
        Reading<Schema>("types", NonNull(ListOf(IntrospectionTypes.Type)), schema => schema.Types),
        Reading<Schema>("queryType", NonNull(IntrospectionTypes.Type), schema => schema.QueryType),
        Reading<Schema>("mutationType", IntrospectionTypes.Type, schema => schema.MutationType),
        Reading<Schema>("subscriptionType", IntrospectionTypes.Type, schema => schema.SubscriptionType),
        Reading<Schema>("directives", NonNull(ListOf(IntrospectionTypes.Directive)), schema => schema.Directives),
    ];
}
