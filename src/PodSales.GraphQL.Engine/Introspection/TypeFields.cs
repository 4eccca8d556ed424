using PodSales.GraphQL.Engine.Execution;
using PodSales.GraphQL.Engine.TypeSystem;
using PodSales.GraphQL.Engine.TypeSystem.Scalars;
using static PodSales.GraphQL.Engine.Introspection.IntrospectionField;

namespace PodSales.GraphQL.Engine.Introspection;

/// <summary>The fields of <c>__Type</c>.</summary>
internal static class TypeFields
{
    public static IEnumerable<FieldDefinition> All() =>
    [
        Reading<GraphQLType>("kind", NonNull(IntrospectionTypes.TypeKind), type => type.Kind),
        Reading<GraphQLType>("name", BuiltInScalars.String, type => (type as NamedType)?.Name),
        Reading<GraphQLType>("description", BuiltInScalars.String, type => (type as NamedType)?.Description),
        Reading<GraphQLType>("specifiedByURL", BuiltInScalars.String, type => (type as ScalarType)?.SpecifiedByUrl),
        Listing<GraphQLType, FieldDefinition>(
            "fields", ListOf(IntrospectionTypes.Field), type => (type as ComplexType)?.Fields, field => field.DeprecationReason),
        Reading<GraphQLType>("interfaces", ListOf(IntrospectionTypes.Type), type => (type as ComplexType)?.Interfaces),
        new("possibleTypes", ListOf(IntrospectionTypes.Type))
        {
            Resolver = new FieldResolver.Synchronous(context =>
                context.Parent<GraphQLType>() is NamedType { IsAbstract: true } type ? context.Schema.PossibleTypes(type) : null),
        },
        Listing<GraphQLType, EnumValueDefinition>(
            "enumValues", ListOf(IntrospectionTypes.EnumValue), type => (type as EnumType)?.Values, value => value.DeprecationReason),
        Listing<GraphQLType, InputValueDefinition>(
            "inputFields", ListOf(IntrospectionTypes.InputValue), type => (type as InputObjectType)?.Fields, field => field.DeprecationReason),
        Reading<GraphQLType>("ofType", IntrospectionTypes.Type, type => (type as ListType)?.OfType ?? (type as NonNullType)?.OfType),
        Reading<GraphQLType>("isOneOf", BuiltInScalars.Boolean, type => (type as InputObjectType)?.IsOneOf),
    ];
}
